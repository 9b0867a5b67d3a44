import { ACTION_WORDS } from './log-words.ts'
import { decidable, type QueueRow } from './queue.ts'

/** Whether a request was put off, now or before. */
export function putOff({ stage, earlier }: QueueRow): boolean {
  if (stage.kind === 'settled') return stage.action === 'later'
  return stage.kind === 'open' && earlier?.at(-1)?.action === ACTION_WORDS.later
}

/** Whether the user has had a request in hand: decided, put off, or before a reload said to be no patient's. */
export function handled(row: QueueRow): boolean {
  if (!decidable(row)) return row.stage.kind === 'settled'
  return putOff(row) || ('saidNot' in row.verdict && row.verdict.saidNot === true)
}
