import type { Action } from './decision.ts'
import { ACTION_WORDS } from './log-words.ts'
import { decidable, notDone, type QueueRow } from './queue.ts'

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

/** What came of the declines of this queue so far. */
export interface Tally {
  /** Declines that happened. */
  declined: number
  /** Declines that wait for a verdict or for their undo time, or are being carried out. */
  underWay: number
  /** Decisions that did not happen, or of which nobody knows, in the order of the queue. */
  open: QueueRow[]
}

/** Counts what came of the decisions that touch Facebook. */
export function tally(rows: readonly QueueRow[]): Tally {
  return {
    declined: rows.filter(({ stage }) => isDecline(stage) && stage.outcome.kind === 'done').length,
    underWay: rows.filter(({ stage, wanted }) => declines(wanted) || (isUnderWay(stage) && declines(stage.action)))
      .length,
    open: rows.filter(notDone),
  }
}

function isDecline(stage: QueueRow['stage']): stage is Extract<QueueRow['stage'], { kind: 'settled' }> {
  return stage.kind === 'settled' && declines(stage.action)
}

function declines(action: Action | undefined): boolean {
  return action === 'decline-silently' || action === 'decline-with-message'
}

function isUnderWay(stage: QueueRow['stage']): stage is Extract<QueueRow['stage'], { kind: 'waiting' | 'acting' }> {
  return stage.kind === 'waiting' || stage.kind === 'acting'
}
