import type { DecisionEntry, KeepingEntry, MessageEntry } from '../log/entry.ts'
import { gapsOf, removedCount } from '../log/gaps.ts'

/** One decision as a line of the printed report. */
interface ReportLine {
  seq: number
  at: string
  requester: string
  verdict: string
  action: string
  reason?: string
  outcome: string
  /** What came of the message, if there was one. */
  message?: string
}

/** The log as it is printed: values only, a screen gives them their form. */
export interface LogReport {
  at: string
  practice?: string
  /** Times of the first and last decision that it holds. */
  from?: string
  to?: string
  count: number
  removed: number
  actions: { action: string; count: number }[]
  /** By calendar month in UTC, `2026-11`, oldest first. */
  months: { month: string; lines: ReportLine[] }[]
}

/**
 * Puts a report together.
 * @param decisions the ones wanted, oldest first
 */
export function reportOf(
  decisions: readonly DecisionEntry[],
  messages: readonly MessageEntry[],
  keeping: readonly KeepingEntry[],
  { at, practice }: { at: string; practice?: string },
): LogReport {
  const notes = Map.groupBy(messages, ({ decision }) => decision)
  const lines = decisions.map((entry) => lineOf(entry, notes.get(entry.id)?.at(-1)))
  const months = Map.groupBy(lines, (line) => line.at.slice(0, 7))
  const actions = Map.groupBy(decisions, ({ action }) => action)
  return {
    at,
    ...(practice === undefined ? {} : { practice }),
    from: decisions[0]?.at,
    to: decisions.at(-1)?.at,
    count: decisions.length,
    removed: removedCount(gapsOf('decision', keeping)),
    actions: [...actions].map(([action, all]) => ({ action, count: all.length })),
    months: [...months].map(([month, all]) => ({ month, lines: all })),
  }
}

function lineOf(entry: DecisionEntry, note: MessageEntry | undefined): ReportLine {
  const { seq, at, requester, verdict, action, reason, outcome } = entry
  return {
    seq,
    at,
    requester: requester.name,
    verdict,
    action,
    ...(reason === undefined ? {} : { reason }),
    outcome,
    ...(note === undefined ? {} : { message: note.outcome }),
  }
}
