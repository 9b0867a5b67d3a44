import type { LogReport } from '../exports/report.ts'
import type { FaultCode } from '../fault.ts'
import type { KeepingEntry, Removal } from './entry.ts'
import type { Story } from './story.ts'

/** What the user looks for in the log; what is empty does not restrict. Days are local, ISO 8601. */
export interface LogQuery {
  text: string
  from: string
  to: string
  verdict: string
  action: string
  /** How the outcome begins. */
  outcome: string
}

/** Nothing is looked for: all of the log. */
export const NO_QUERY: LogQuery = { text: '', from: '', to: '', verdict: '', action: '', outcome: '' }

/** How far the check of the whole log is. `share` goes from 0 to 1. */
export type LogCheck =
  | { kind: 'checking'; share: number }
  | { kind: 'unbroken'; decisions: number; removed: number; since?: string }
  | { kind: 'broken'; fault: FaultCode }

/** How long the log is kept, and what was done to it. */
export interface LogKeeping {
  years: number
  /** Whether the practice's settings are there to hold the years. */
  settable: boolean
  /** Decisions whose time is over. */
  due: number
  /** In force. */
  holds: Extract<KeepingEntry, { kind: 'hold' }>[]
  /** Runs of decisions that were removed, oldest first. */
  removals: Removal[]
  /** Copies that were brought back, and what the practice opened, oldest first. */
  events: Extract<KeepingEntry, { kind: 'restored' | 'opened-by-practice' }>[]
}

/** The log on screen. */
export interface LogScreen {
  check: LogCheck
  query: LogQuery
  /** Newest first; nothing until they were read. */
  stories?: Story[]
  /** Place of the first of them among all that fit, from 0. */
  from: number
  /** How many fit, once they were counted. */
  total?: number
  /** The share that a search has looked through, 0 to 1, while it goes on. */
  searched?: number
  /** Whether there are older ones. */
  older: boolean
  /** Of the key that exports are signed with. */
  fingerprint?: string
  keeping?: LogKeeping
  /** The report that is to be printed. */
  report?: LogReport
  /** What went wrong with a page or a search, if anything. */
  fault?: FaultCode
}

/** Whether anything is looked for. */
export function looksFor(query: LogQuery): boolean {
  return Object.values(query).some((value) => value.trim() !== '')
}
