import type { Choice, Outcome, QueueAction } from '../core/decision.ts'
import { codeOf, Fault } from '../core/fault.ts'
import type { RequestKey } from '../core/model.ts'
import type { QueueRow } from '../core/queue.ts'
import type { PageHand, PanelWorld } from './panel-world.ts'

interface Deed {
  row: QueueRow
  action: QueueAction
  page: PageHand | undefined
  world: PanelWorld
  setRow(change: Partial<QueueRow>): void
  /** Where the way back is kept during the undo window. */
  undoable: Map<RequestKey, () => void>
}

/**
 * One decision from the click to the log: stored, held for the undo window, carried out on the page, settled. Where
 * storing fails nothing is touched and the fault stands on the row.
 */
export async function carryOut(deed: Deed): Promise<void> {
  const { action, setRow } = deed
  const choice = choiceOf(deed)
  let intentId: string | undefined
  try {
    intentId = await commit(deed, choice)
  } catch (error) {
    setRow({ fault: codeOf(error), stage: { kind: 'open' } })
  }
  if (intentId === undefined) return
  setRow({ stage: { kind: 'acting', intentId, action }, fault: undefined })
  const outcome = await act(deed, intentId)
  try {
    await conclude(deed, choice, intentId, outcome)
  } catch (error) {
    // What happened is known and waits in the outbox; only the log could not take it yet.
    setRow({ fault: codeOf(error), stage: { kind: 'settled', intentId, action, outcome } })
  }
}

/** Stores the intent and waits out the undo window; `undefined` where it was taken back. */
async function commit({ row, action, world, setRow, undoable }: Deed, choice: Choice): Promise<string | undefined> {
  const { key } = row.request
  if (row.verdict.kind === 'checking' || row.verdict.kind === 'locked') throw new Fault('locked')
  if (action === 'decline-with-message' && row.preview?.problems.length !== 0) throw new Fault('message-problems')
  const intentId = await world.decisions.decide(row.request, row.verdict, choice)
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

async function act({ row, action, page }: Deed, intentId: string): Promise<Outcome> {
  if (action !== 'decline-with-message' && action !== 'decline-silently') return { kind: 'done' }
  if (page === undefined) return { kind: 'failed', why: 'page-gone' }
  return (await page.press(intentId, row.request)) ?? { kind: 'unconfirmed', why: 'no-answer' }
}

async function conclude(deed: Deed, choice: Choice, intentId: string, outcome: Outcome): Promise<void> {
  const { action, row, world, setRow } = deed
  await world.decisions.settle(intentId, outcome)
  const settled = { kind: 'settled', intentId, action, outcome } as const
  if (choice.text === undefined || outcome.kind !== 'done') return setRow({ stage: settled })
  setRow({ stage: { ...settled, message: { kind: 'pending' } } })
  const { identity, name } = row.request
  const message = await world.converse(identity, { intentId, text: choice.text, recipient: name })
  setRow({ stage: { ...settled, message } })
  await world.decisions.settleMessage(intentId, message)
}

function choiceOf({ row, action }: Deed): Choice {
  if (action !== 'decline-with-message' || row.preview === undefined) return { action }
  const { text, template, channel } = row.preview
  return { action, text, template, channel }
}
