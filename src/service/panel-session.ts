import type { MessageOutcome } from '../core/decision.ts'
import { codeOf } from '../core/fault.ts'
import type { PageReport, RequestKey } from '../core/model.ts'
import type { Policy } from '../core/policy.ts'
import { decidable, type PanelState, type QueueRow } from '../core/queue.ts'
import { mergeQueue, type Pinned, sortQueue, withRow } from '../core/queue-order.ts'
import { prepareReply, type Wish } from '../core/reply/prepare.ts'
import { granted, type Wishes, wishesOf } from '../core/reply/wishes.ts'
import { type HeldConfirms, openHeldConfirms } from './held-confirms.ts'
import { openPanelChoices, type PanelChoices } from './panel-choices.ts'
import { openPanelVerdicts } from './panel-verdicts.ts'
import type { PageHand, PanelWorld } from './panel-world.ts'

/** The panel's state and everything that changes it. */
export interface PanelSession extends Omit<PanelChoices, 'goOnWith'>, Omit<HeldConfirms, 'place' | 'leaveAll'> {
  state(): PanelState
  /** A page was found, changed or went (`undefined`). */
  connect(page: PageHand | undefined, report: PageReport | undefined): void
  /** A page of Facebook came up anew in a tab: what waited on the one before waits no more. */
  loaded(tabId: number): void
  /** What came of a message that was prepared, as its conversation tells. */
  messageSettled(intentId: string, outcome: MessageOutcome): void
  /** What keeps the panel from Facebook's pages, if anything does. */
  reach(access: PanelState['access']): void
  /** Looks whether something was interrupted, or a reason is missing; to be called now and then. */
  checkPending(): Promise<void>
  /** Reads lock, policy, list and left-over decisions again: at the start and after each change of them. */
  refresh(): Promise<void>
  /** Selects a request. The page stays where it is: that it moved to somebody would tell it whom the user looks at. */
  focus(key: RequestKey): void
  /** Selects the next request in the order shown, or the one before. In page order the page goes along. */
  step(by: 1 | -1): void
  /** Scrolls the page to a request, as the user asked for. */
  showOnPage(key: RequestKey): void
  /** Brings the tab with a prepared message to the front. */
  showConversation(intentId: string): void
  sort(by: PanelState['sort']): void
  /** Language, tone and way for one message, as far as the policy leaves them open. */
  wish(key: RequestKey, wish: Wish): void
  /** The user has read that Facebook blocks, and goes on all the same. */
  goOn(): void
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
  let wishes: Wishes | undefined
  let rows: QueueRow[] = []
  let rest: Omit<PanelState, 'rows'> = {
    lock: 'unknown',
    page: 'none',
    surface: 'other',
    health: { kind: 'ok' },
    guidance: world.guidance(undefined),
    sort: 'page-order',
    leftovers: [],
    unreasoned: [],
  }
  /** Where the row that the user has selected was shown last. */
  let pinned: Pinned | undefined
  const state = (): PanelState => ({ ...rest, rows: sortQueue(rows, rest.sort, pinned) })
  const show = (): void => {
    const now = state()
    const place = now.rows.findIndex(({ request }) => request.key === now.focus)
    pinned = now.focus === undefined || place === -1 ? undefined : { key: now.focus, place }
    changed(now)
  }
  const set = (change: Partial<typeof rest>): void => {
    rest = { ...rest, ...change }
    show()
  }
  const desk = {
    all: () => rows,
    rowOf: (key: RequestKey) => rows.find((row) => row.request.key === key),
    setRow(key: RequestKey, change: Partial<QueueRow>) {
      rows = withRow(rows, key, (row) => ({ ...row, ...change }))
      show()
    },
  }
  const blocked = (): void => set({ blocked: true })
  async function pending(): Promise<Pick<PanelState, 'leftovers' | 'unreasoned'>> {
    return { leftovers: await world.decisions.leftovers(), unreasoned: await world.decisions.withoutReason() }
  }
  async function showPending(): Promise<void> {
    try {
      set(await pending())
    } catch (error) {
      set({ fault: codeOf(error) })
    }
  }
  const { place, leaveAll, ...held } = openHeldConfirms({ world, rows: desk, state, page: () => page, showPending })
  const { goOnWith, ...choices } = openPanelChoices({
    world,
    rows: desk,
    page: () => page,
    state,
    blocked,
    forgetHeld: held.leave,
    showPending,
  })
  const assessNew = openPanelVerdicts({
    world,
    rows: desk,
    checked: (key) => void goOnWith(key),
    prepare: ({ request, wish = {} }) => policy && wishes && prepareReply(policy, request, granted(wish, wishes)),
    waits: (manyNames) => manyNames !== rest.manyNames && set({ manyNames }),
  })

  return {
    ...choices,
    ...held,
    state,
    connect(hand, report) {
      // Another page, or another part of Facebook: a press of Confirm that waited belongs to what is no longer there.
      if (page !== undefined && (hand?.tabId !== page.tabId || report?.surface !== rest.surface)) leaveAll()
      page = hand
      rows = mergeQueue(rows, report?.requests ?? [])
      set({
        page: hand === undefined ? 'none' : 'connected',
        surface: report?.surface ?? 'other',
        health: report?.health ?? { kind: 'ok' },
        blocked: rest.blocked === true || report?.blocked === true,
      })
      place()
      assessNew()
    },
    loaded(tabId) {
      if (page?.tabId === tabId) leaveAll()
    },
    messageSettled(intentId, message) {
      const row = rows.find(({ stage }) => stage.kind === 'settled' && stage.intentId === intentId)
      if (row?.stage.kind === 'settled') desk.setRow(row.request.key, { stage: { ...row.stage, message } })
    },
    reach: (access) => set({ access }),
    async checkPending() {
      if (rest.lock === 'unlocked') await showPending()
    },
    async refresh() {
      const wasOpen = rest.lock === 'unlocked'
      let stays = false
      try {
        const lock = await world.lockState()
        stays = wasOpen && lock === 'unlocked'
        policy = await world.policy()
        wishes = policy && wishesOf(policy, await world.fields())
        const left = lock === 'unlocked' ? await pending() : { leftovers: [], unreasoned: [] }
        // While the list stays open verdicts stay, too, until there are new ones: a key pressed meanwhile finds its row.
        if (!stays) rows = rows.map((row) => ({ ...row, verdict: { kind: 'checking' } }))
        const guidance = world.guidance(policy)
        set({ lock, ...left, guidance, practiceName: policy?.practiceName, wishes, fault: undefined })
      } catch (error) {
        set({ fault: codeOf(error) })
      }
      assessNew(stays)
    },
    focus: (key) => set({ focus: key }),
    step(by) {
      const keys = state().rows.map(({ request }) => request.key)
      const at = rest.focus === undefined ? -1 : keys.indexOf(rest.focus)
      const next = keys[at === -1 ? (by === 1 ? 0 : keys.length - 1) : at + by]
      if (next === undefined) return
      set({ focus: next })
      if (rest.sort === 'page-order') void page?.show(next)
    },
    showOnPage: (key) => void page?.show(key),
    showConversation: (intentId) => void world.showConversation(intentId),
    sort(by) {
      // Asked for by the user: the selected row moves with the others.
      pinned = undefined
      set({ sort: by })
    },
    wish(key, wish) {
      const row = desk.rowOf(key)
      if (row === undefined || !decidable(row) || policy === undefined || wishes === undefined) return
      const allowed = granted(wish, wishes)
      desk.setRow(key, { wish: allowed, preview: prepareReply(policy, row.request, allowed) })
    },
    goOn: () => set({ blocked: false }),
    async resolveLeftover(intentId, happened) {
      const left = rest.leftovers.find((one) => one.intentId === intentId)
      const why = left?.action === 'accept-with-a-reason' ? 'not-pressed' : 'panel-closed'
      try {
        await world.decisions.settle(intentId, happened ? { kind: 'done' } : { kind: 'failed', why })
      } catch (error) {
        return set({ fault: codeOf(error) })
      }
      await showPending()
    },
  }
}
