import type { Outcome, QueueChoice } from '../core/decision.ts'
import { codeOf, Fault } from '../core/fault.ts'
import type { RequestKey } from '../core/model.ts'
import type { QueueRow } from '../core/queue.ts'
import type { PageHand, PanelWorld, ShownBefore } from './panel-world.ts'

/** One decision about one row. */
export interface Deed {
  row: QueueRow
  choice: QueueChoice
  page: PageHand | undefined
  world: PanelWorld
  setRow(change: Partial<QueueRow>): void
  /** Whether the user waits for this one, and has not gone on to others. */
  isAwaited(): boolean
  /** Where the way back is kept during the undo window. */
  undoable: Map<RequestKey, () => void>
}

/**
 * One decision from the click to the log: stored, held for the undo window, carried out on the page, settled. Where
 * storing fails nothing is touched and the fault stands on the row.
 */
export async function carryOut(deed: Deed): Promise<void> {
  const { setRow } = deed
  const { action } = deed.choice
  let intentId: string | undefined
  try {
    intentId = await commit(deed)
  } catch (error) {
    const fault = codeOf(error)
    setRow({ fault, stage: { kind: 'open' } })
    // The user sees what was decided elsewhere, and may decide again knowing it.
    if (fault === 'already-decided') setRow({ earlier: await deed.world.earlier(deed.row.request).catch(() => []) })
  }
  if (intentId === undefined) return
  setRow({ stage: { kind: 'acting', intentId, action }, fault: undefined })
  const outcome = await act(deed, intentId)
  try {
    await conclude(deed, intentId, outcome)
  } catch (error) {
    // What happened is known and waits in the outbox; only the log could not take it yet.
    setRow({ fault: codeOf(error), stage: { kind: 'settled', intentId, action, outcome } })
  }
}

/** Stores the intent and waits out the undo window; `undefined` where it was taken back. */
async function commit({ row, choice, world, setRow, undoable }: Deed): Promise<string | undefined> {
  const { key } = row.request
  const { action } = choice
  if (row.verdict.kind === 'checking' || row.verdict.kind === 'locked') throw new Fault('locked')
  if (action === 'decline-with-message' && row.preview?.problems.length !== 0) throw new Fault('message-problems')
  const intentId = await world.decisions.decide(row.request, row.verdict, choice, shownOn(row))
  const window = (await world.policy())?.undoSeconds ?? 0
  const kept = Promise.withResolvers<boolean>()
  const callOff = world.after(window * 1000, () => kept.resolve(true))
  undoable.set(key, () => {
    callOff()
    kept.resolve(false)
  })
  setRow({ stage: { kind: 'waiting', intentId, action, until: world.now() + window * 1000 }, fault: undefined })
  const carryOn = await kept.promise
  undoable.delete(key)
  if (!carryOn) return
  await world.decisions.release(intentId)
  return intentId
}

/** Which decisions about a person the user has in view. */
export function shownOn({ earlier, stage }: QueueRow): ShownBefore {
  return { seq: earlier?.at(-1)?.seq ?? 0, ...(stage.kind === 'settled' && { own: stage.intentId }) }
}

/** What an action does to the page: each named, so that none can come where another one's button is pressed. */
async function act({ row, choice: { action }, page }: Deed, intentId: string): Promise<Outcome> {
  if (action !== 'decline-with-message' && action !== 'decline-silently') return { kind: 'done' }
  if (page === undefined) return { kind: 'failed', why: 'page-gone' }
  return (await page.press(intentId, row.request)) ?? { kind: 'unconfirmed', why: 'no-answer' }
}

async function conclude(deed: Deed, intentId: string, outcome: Outcome): Promise<void> {
  const { choice, row, world, setRow, isAwaited } = deed
  const { action } = choice
  await world.decisions.settle(intentId, outcome)
  const settled = { kind: 'settled', intentId, action, outcome } as const
  if (choice.text === undefined || outcome.kind !== 'done') return setRow({ stage: settled })
  const inFront = isAwaited()
  setRow({ stage: { ...settled, message: { kind: inFront ? 'pending' : 'behind' } } })
  const { identity, name } = row.request
  const message = await world.converse(identity, { intentId, text: choice.text, recipient: name }, inFront)
  setRow({ stage: { ...settled, message } })
  await world.decisions.settleMessage(intentId, message)
}
