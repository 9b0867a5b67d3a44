import type { Outcome } from '../core/decision.ts'
import { codeOf } from '../core/fault.ts'
import { checkException, exceptionWords } from '../core/guidance/exception.ts'
import type { RequestKey } from '../core/model.ts'
import { confirmable, type PanelState, type QueueRow } from '../core/queue.ts'
import { shownOn } from './carry-out.ts'
import type { PanelRows } from './panel-rows.ts'
import type { PageHand, PanelWorld } from './panel-world.ts'

/** Presses of Facebook's Confirm. The user makes each of them; Front Desk only holds one back until it was meant. */
export interface HeldConfirms {
  /** A press waits; its row may not be there yet. */
  hold(key: RequestKey): void
  /** Shows what waits on the rows that have come. */
  place(): void
  /** The user's next press goes through. Of a stranger nothing is kept; of a likely patient the reason is asked for afterwards. */
  allow(key: RequestKey): Promise<void>
  /** The same for somebody who is to be accepted with a reason, however likely a patient. */
  accept(key: RequestKey): Promise<void>
  /** What came of a press, as its page tells; of the user's own after `allow`, or of a decline. */
  pressed(intentId: string, outcome: Outcome): Promise<void>
  /** The reason for an acceptance, as the user wrote it, not yet checked. */
  giveReason(intentId: string, exception: unknown): Promise<void>
  /** The user thought better of it, or decided something else. */
  leave(key: RequestKey): void
  /** The page was left: nothing that waited on it waits any more. */
  leaveAll(): void
}

/** What presses are kept with. */
export interface HeldWorld {
  world: PanelWorld
  rows: PanelRows
  state(): PanelState
  page(): PageHand | undefined
  /** Shows acceptances whose reason is not given yet, and decisions that something interrupted. */
  showPending(): Promise<void>
}

/** Keeps the presses that wait. What was not pressed again did not happen. */
export function openHeldConfirms({ world, rows, state, page, showPending }: HeldWorld): HeldConfirms {
  const waiting = new Set<RequestKey>()
  const place = (): void => {
    for (const key of waiting) {
      if (rows.rowOf(key) === undefined) continue
      waiting.delete(key)
      rows.setRow(key, { confirm: { kind: 'held' } })
    }
  }
  function leave(key: RequestKey): void {
    const row = rows.rowOf(key)
    if (!waiting.delete(key) && row?.confirm === undefined) return
    world.answered()
    if (row === undefined) return
    if (row.confirm?.kind === 'free') {
      void page()?.holdConfirm(row.request)
      void world.decisions.withdraw(row.confirm.intentId).catch(() => undefined)
    }
    rows.setRow(key, { confirm: undefined })
  }

  /** The page is told first, and the same for everybody; then it is written down what the press will be, where it is about a patient. */
  async function open(row: QueueRow, isLogged: boolean): Promise<void> {
    const { key } = row.request
    const intentId = world.newId()
    const hand = page()
    world.answered()
    if (hand === undefined) return rows.setRow(key, { confirm: { kind: 'failed', why: 'page-gone' } })
    void hand.allowConfirm(row.request, intentId)
    rows.setRow(key, { confirm: { kind: 'free', intentId }, fault: undefined })
    if (!isLogged || row.verdict.kind === 'checking') return
    try {
      await world.decisions.decide(row.request, row.verdict, { action: 'accept-with-a-reason' }, shownOn(row), intentId)
    } catch (error) {
      void hand.holdConfirm(row.request)
      rows.setRow(key, { confirm: undefined, fault: codeOf(error) })
    }
  }
  return {
    hold(key) {
      waiting.add(key)
      place()
    },
    place,
    async allow(key) {
      const row = rows.rowOf(key)
      if (row?.confirm?.kind === 'held' && confirmable(row, state().guidance))
        await open(row, row.verdict.kind === 'likely')
    },
    async accept(key) {
      const row = rows.rowOf(key)
      if (row !== undefined && confirmable(row, state().guidance)) await open(row, true)
    },
    async pressed(intentId, outcome) {
      // What came of a decline is told in the same way, and comes back to who asked for it.
      if (rows.all().some(({ stage }) => 'intentId' in stage && stage.intentId === intentId)) return
      const isIts = ({ confirm }: QueueRow): boolean => confirm?.kind === 'free' && confirm.intentId === intentId
      const row = rows.all().find(isIts)
      if (row !== undefined) rows.setRow(row.request.key, { confirm: outcome.kind === 'done' ? undefined : outcome })
      await world.decisions.settle(intentId, outcome).catch(codeOf)
      await showPending()
    },
    async giveReason(intentId, exception) {
      const checked = checkException(exception, state().guidance.exceptions, world.today())
      if ('exception' in checked) await world.decisions.giveReason(intentId, exceptionWords(checked.exception))
      await showPending()
    },
    leave,
    leaveAll() {
      const held = rows.all().filter(({ confirm }) => confirm !== undefined)
      for (const key of [...waiting, ...held.map(({ request }) => request.key)]) leave(key)
    },
  }
}
