import type { DecisionEntry, KeepingEntry, MessageEntry } from '../log/entry.ts'
import type { Signature } from '../log/export-form.ts'

/** Everything an export is made of, oldest first. */
export interface LogContent {
  decisions: readonly DecisionEntry[]
  messages: readonly MessageEntry[]
  keeping: readonly KeepingEntry[]
  /** When it is exported, ISO 8601 in UTC. */
  at: string
  signature: Signature
}
