import { tally } from '../core/backlog.ts'
import type { QueueAction, QueueChoice } from '../core/decision.ts'
import { codeOf } from '../core/fault.ts'
import type { RequestKey } from '../core/model.ts'
import { decidable, notDone, type PanelState, type QueueRow } from '../core/queue.ts'
import { isSameRequester } from '../core/same-requester.ts'
import { carryOut } from './carry-out.ts'
import type { PanelRows } from './panel-rows.ts'
import type { PageHand, PanelWorld } from './panel-world.ts'

/** What the user decides in the panel. */
export interface PanelChoices {
  /** While the name is still being checked, the choice waits for the verdict. */
  choose(key: RequestKey, action: QueueAction): Promise<void>
  /** Does what was chosen while a name was being checked, now that something is known; nothing where nothing was. */
  goOnWith(key: RequestKey): Promise<void>
  /** Carries out what a closed window left untouched. */
  resume(intentId: string): Promise<void>
  /** Tries everything again that was decided and did not happen, each as it was decided. */
  retry(): Promise<void>
  undo(key: RequestKey): Promise<void>
}

/** What decisions are made with. */
interface ChoiceWorld {
  world: PanelWorld
  rows: PanelRows
  page(): PageHand | undefined
  state(): PanelState
  /** Facebook refuses for a while. */
  blocked(): void
  /** A press of Confirm on this request is no longer to be answered. */
  forgetHeld(key: RequestKey): void
  /** Shows decisions that something interrupted. */
  showPending(): Promise<void>
}

/** Decisions, each on one row. */
export function openPanelChoices({ world, rows, page, state, ...events }: ChoiceWorld): PanelChoices {
  const undoable = new Map<RequestKey, () => void>()

  async function carry(row: QueueRow, choice: QueueChoice, isAgain = false): Promise<void> {
    const { key } = row.request
    if (rows.rowOf(key)?.storing === true) return
    const touches = choice.action !== 'not-my-patient' && choice.action !== 'later'
    if (touches && state().blocked === true) return rows.setRow(key, { fault: 'facebook-blocked' })
    const setRow = (change: Partial<QueueRow>): void => {
      const { stage } = change
      if (stage?.kind === 'settled' && 'why' in stage.outcome && stage.outcome.why === 'blocked') events.blocked()
      rows.setRow(key, stage === undefined ? change : { ...change, storing: false })
    }
    events.forgetHeld(key)
    // A second click before it is stored is the same decision.
    rows.setRow(key, { fault: undefined, storing: true })
    const others = (): QueueRow[] => state().rows.filter(({ request }) => request.key !== key)
    const isAwaited = (): boolean => state().focus === key && tally(others()).underWay === 0
    await carryOut({ row, choice, page: page(), world, setRow, undoable, isAwaited })
    if (rows.rowOf(key)?.fault !== 'already-decided') return
    // The other decision may be one that a closed window left behind: untouched, it gives way to this one; else the user ends it.
    await events.showPending()
    const left = state().leftovers.find(({ identity }) => isSameRequester(identity, row.request.identity))
    if (left === undefined || left.mayHaveActed || isAgain) return
    await world.decisions.withdraw(left.intentId).catch(codeOf)
    await events.showPending()
    await carry(row, choice, true)
  }

  async function choose(key: RequestKey, action: QueueAction): Promise<void> {
    const row = rows.rowOf(key)
    if (row === undefined || !decidable(row)) return
    if (row.verdict.kind === 'checking') return rows.setRow(key, { wanted: action, fault: undefined })
    await carry(row, choiceOf(row, action))
  }

  return {
    choose,
    async goOnWith(key) {
      const row = rows.rowOf(key)
      const action = row?.wanted
      if (row === undefined || action === undefined) return
      rows.setRow(key, { wanted: undefined })
      // Where the check itself failed, the row says why, and that is why nothing is done.
      if (row.verdict.kind !== 'checking') await choose(key, action)
    },
    async retry() {
      await Promise.all(
        state()
          .rows.filter(notDone)
          .map(({ request, stage }) => (isQueued(stage) ? choose(request.key, stage.action) : undefined)),
      )
    },
    async resume(intentId) {
      const left = state().leftovers.find((one) => one.intentId === intentId)
      const row = left && rows.all().find(({ request }) => isSameRequester(request.identity, left.identity))
      if (left !== undefined && row !== undefined && left.action !== 'accept-with-a-reason')
        await choose(row.request.key, left.action)
    },
    async undo(key) {
      const row = rows.rowOf(key)
      if (row?.wanted !== undefined) return rows.setRow(key, { wanted: undefined })
      if (row?.stage.kind !== 'waiting') return
      undoable.get(key)?.()
      undoable.delete(key)
      try {
        await world.decisions.withdraw(row.stage.intentId)
        rows.setRow(key, { stage: { kind: 'open' } })
      } catch (error) {
        rows.setRow(key, { fault: codeOf(error) })
      }
    },
  }
}

/** Accepting somebody needs its reason again. */
function isQueued(stage: QueueRow['stage']): stage is QueueRow['stage'] & { action: QueueAction } {
  return stage.kind === 'settled' && stage.action !== 'accept-with-a-reason'
}

function choiceOf({ preview }: QueueRow, action: QueueAction): QueueChoice {
  if (action !== 'decline-with-message' || preview === undefined) return { action }
  const { text, template, channel } = preview
  return { action, text, template, channel }
}
