import { fold } from '../fold.ts'
import type { DecisionEntry } from './entry.ts'

/** Which decisions are wanted; what is left out does not restrict. */
export interface LogFilter {
  /** First and last moment, ISO 8601 in UTC, both included. */
  from?: string
  to?: string
  verdicts?: readonly string[]
  actions?: readonly string[]
  /** How the outcome begins: `done`, `unconfirmed`, `failed`. */
  outcomes?: readonly string[]
  /** Words that must all stand in the entry, whatever accents and capitals. */
  text?: string
}

/** What is kept in memory of a decision to find it by. */
export interface LogLine {
  seq: number
  at: string
  verdict: string
  action: string
  outcome: string
  /** All that can be searched, folded. */
  words: string
}

/** A decision as it is found by. */
export function logLine({ seq, at, requester, verdict, action, reason = '', outcome }: DecisionEntry): LogLine {
  const words = fold([requester.name, requester.url, verdict, action, reason, outcome, at].join(' '))
  return { seq, at, verdict, action, outcome, words }
}

/** Whether a line is wanted: made once for a filter, then asked for each line. */
export function lineFilter(filter: LogFilter): (line: LogLine) => boolean {
  const words = fold(filter.text ?? '')
    .split(/\s+/u)
    .filter(Boolean)
  return (line) => fits(line, filter) && words.every((word) => line.words.includes(word))
}

/** The decisions that a filter lets through, in their order. */
export function filterLog(decisions: readonly DecisionEntry[], filter: LogFilter): DecisionEntry[] {
  const wanted = lineFilter(filter)
  return decisions.filter((entry) => wanted(logLine(entry)))
}

function fits({ at, verdict, action, outcome }: LogLine, filter: LogFilter): boolean {
  const { from = at, to = at, verdicts = [verdict], actions = [action], outcomes = [outcome] } = filter
  if (at < from || at > to || !verdicts.includes(verdict) || !actions.includes(action)) return false
  return outcomes.some((start) => outcome.startsWith(start))
}
