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

/** The decisions that a filter lets through, in their order. */
export function filterLog(decisions: readonly DecisionEntry[], filter: LogFilter): DecisionEntry[] {
  const words = searchWords(filter.text ?? '')
  return decisions.filter((entry) => fits(entry, filter) && words.every((word) => searchText(entry).includes(word)))
}

/** The folded words of a search. */
export function searchWords(search: string): string[] {
  return fold(search).split(/\s+/u).filter(Boolean)
}

/** All that can be searched in a decision, folded. */
export function searchText({ at, requester, verdict, action, reason = '', outcome }: DecisionEntry): string {
  return fold([requester.name, requester.url, verdict, action, reason, outcome, at].join(' '))
}

function fits({ at, verdict, action, outcome }: DecisionEntry, filter: LogFilter): boolean {
  const { from = at, to = at, verdicts = [verdict], actions = [action], outcomes = [outcome] } = filter
  if (at < from || at > to || !verdicts.includes(verdict) || !actions.includes(action)) return false
  return outcomes.some((start) => outcome.startsWith(start))
}
