import type { Choice, MessageOutcome, Outcome } from '../core/decision.ts'
import { draftOf, type Intent } from '../core/draft.ts'
import type { FriendRequest, Verdict } from '../core/model.ts'
import type { Policy } from '../core/policy.ts'

/** Where decisions wait until it is known what came of them. Written strictly: a stored intent survives a power cut. */
export interface Outbox {
  put(intentId: string, at: string, intent: Intent): Promise<void>
  release(intentId: string): Promise<void>
  withdraw(intentId: string): Promise<void>
}

/** The outside world of a decision. */
export interface TriageWorld {
  outbox: Outbox
  /** Writes an observed outcome into the log, or keeps it for the next unlock. */
  settle(intentId: string, outcome: Outcome): Promise<void>
  settleMessage(intentId: string, outcome: MessageOutcome): Promise<void>
  policy(): Promise<Policy>
  now(): Date
  /** A fresh UUID. */
  newId(): string
}
