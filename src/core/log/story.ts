import type { DecisionEntry, MessageEntry } from './entry.ts'

/** One decision with everything that was noted about its message, oldest note first. */
export interface Story {
  decision: DecisionEntry
  messages: MessageEntry[]
}
