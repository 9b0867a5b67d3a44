import type { QueueAction } from '../core/decision.ts'
import { codeOf } from '../core/fault.ts'
import type { FriendRequest, PageReport, RequestKey } from '../core/model.ts'
import type { Policy } from '../core/policy.ts'
import { decidable, type Leftover, type PanelState, type QueueRow } from '../core/queue.ts'
import { mergeQueue, sortQueue, withRow } from '../core/queue-order.ts'
import { carryOut } from './carry-out.ts'
import type { PageHand, PanelWorld } from './panel-world.ts'
import { previewFor } from './preview.ts'

/** The panel's state and everything that changes it. */
export interface PanelSession {
  state(): PanelState
  /** A page was found, changed or went (`undefined`). */
  connect(page: PageHand | undefined, report: PageReport | undefined): void
  /** Reads lock, policy, list and left-over decisions again: at the start and after each change of them. */
  refresh(): Promise<void>
  choose(key: RequestKey, action: QueueAction): Promise<void>
  undo(key: RequestKey): Promise<void>
  focus(key: RequestKey): void
  sort(by: PanelState['sort']): void
  /** The user says what became of a decision that was interrupted. */
  resolveLeftover(intentId: string, happened: boolean): Promise<void>
}

/**
 * Opens a session.
 * @param world everything outside: decisions, clock, conversation
 * @param changed called after every change of the state
 */
export function openPanelSession(world: PanelWorld, changed: (state: PanelState) => void): PanelSession {
  let page: PageHand | undefined
  let policy: Policy | undefined
  let rows: QueueRow[] = []
  let rest: Omit<PanelState, 'rows'> = {
    lock: 'locked',
    page: 'none',
    surface: 'other',
    health: { kind: 'ok' },
    sort: 'page-order',
    leftovers: [],
  }
  const undoable = new Map<RequestKey, () => void>()

  const state = (): PanelState => ({ ...rest, rows: sortQueue(rows, rest.sort) })
  const set = (change: Partial<typeof rest>): void => {
    rest = { ...rest, ...change }
    changed(state())
  }
  const setRow = (key: RequestKey, change: Partial<QueueRow>): void => {
    rows = withRow(rows, key, (row) => ({ ...row, ...change }))
    changed(state())
  }
  const rowOf = (key: RequestKey): QueueRow | undefined => rows.find((row) => row.request.key === key)

  async function assess(request: FriendRequest): Promise<void> {
    try {
      const verdict = await world.decisions.assess(request)
      const preview = policy === undefined ? undefined : previewFor(policy, request)
      if (rowOf(request.key)?.request.name === request.name) setRow(request.key, { verdict, preview })
    } catch (error) {
      setRow(request.key, { fault: codeOf(error) })
    }
  }
  const assessNew = (): void => {
    for (const { request, verdict } of rows) if (verdict.kind === 'checking') void assess(request)
  }

  return {
    state,
    connect(hand, report) {
      page = hand
      rows = mergeQueue(rows, report?.requests ?? [])
      set({
        page: hand === undefined ? 'none' : 'connected',
        surface: report?.surface ?? 'other',
        health: report?.health ?? { kind: 'ok' },
      })
      assessNew()
    },
    async refresh() {
      try {
        const lock = await world.lockState()
        policy = await world.policy()
        const leftovers: Leftover[] = lock === 'unlocked' ? await world.decisions.leftovers() : []
        rows = rows.map((row) => ({ ...row, verdict: { kind: 'checking' } }))
        set({ lock, leftovers, practiceName: policy?.practiceName, fault: undefined })
      } catch (error) {
        set({ fault: codeOf(error) })
      }
      assessNew()
    },
    async choose(key, action) {
      const row = rowOf(key)
      if (row === undefined || !decidable(row)) return
      await carryOut({ row, action, page, world, setRow: (change) => setRow(key, change), undoable })
    },
    async undo(key) {
      const row = rowOf(key)
      if (row?.stage.kind !== 'waiting') return
      undoable.get(key)?.()
      undoable.delete(key)
      try {
        await world.decisions.withdraw(row.stage.intentId)
        setRow(key, { stage: { kind: 'open' } })
      } catch (error) {
        setRow(key, { fault: codeOf(error) })
      }
    },
    focus(key) {
      set({ focus: key })
      void page?.show(key)
    },
    sort: (by) => set({ sort: by }),
    async resolveLeftover(intentId, happened) {
      try {
        await world.decisions.settle(intentId, happened ? { kind: 'done' } : { kind: 'failed', why: 'panel-closed' })
        set({ leftovers: await world.decisions.leftovers() })
      } catch (error) {
        set({ fault: codeOf(error) })
      }
    },
  }
}
