import type { Choice, MessageOutcome, Outcome } from '../core/decision.ts'
import type { Guidance } from '../core/guidance/guidance.ts'
import type { Earlier } from '../core/log/earlier.ts'
import type { FriendRequest, Identity, RequestKey, Verdict } from '../core/model.ts'
import type { PolicyReport } from '../core/policy/report.ts'
import type { Policy } from '../core/policy.ts'
import type { Leftover, PanelState, Unreasoned } from '../core/queue.ts'

/** Whose card is meant, and what it showed. */
export type Requester = Pick<FriendRequest, 'identity' | 'name'>

/** The page that the panel works on; every answer is `undefined` where the page is no longer there. */
export interface PageHand {
  /** The tab that it is in. */
  tabId: number
  show(key: RequestKey): Promise<void>
  /** Presses Delete for a person, if the card still shows this identity and name. */
  press(intentId: string, expected: Requester): Promise<Outcome | undefined>
  /** The user's own next press of Confirm for a person goes through; the page tells later what came of it. */
  allowConfirm(expected: Requester, intentId: string): Promise<void>
  /** It waits again. */
  holdConfirm(expected: Requester): Promise<void>
}

/** Which decisions about a person the user knew of when deciding. */
export interface ShownBefore {
  /** Place of the newest in the log; 0 where there was none. */
  seq: number
  /** Id of the user's own last decision in this window, which did not do it. */
  own?: string
}

/** Decisions, from the choice to the log. Rejects with a Fault. */
export interface Decisions {
  assess(request: FriendRequest): Promise<Verdict>
  /**
   * Stores what was chosen, before anything is touched. Returns the intent's id: `id`, or a fresh one.
   * @throws Fault `already-decided` where a decision about the same person was made, or is under way, that was not shown
   */
  decide(request: FriendRequest, verdict: Verdict, choice: Choice, shown?: ShownBefore, id?: string): Promise<string>
  /** The undo window is over: from now on the page may have been touched. */
  release(intentId: string): Promise<void>
  /** Taken back in time: nothing happened, nothing is logged. */
  withdraw(intentId: string): Promise<void>
  /** An acceptance that may have happened stays open until its reason is given; one that was never pressed leaves no trace. */
  settle(intentId: string, outcome: Outcome): Promise<void>
  /** Logs an acceptance with its reason. @throws Fault `no-such-intent` */
  giveReason(intentId: string, reason: string): Promise<void>
  /** Acceptances that may have happened and have no reason yet. */
  withoutReason(): Promise<Unreasoned[]>
  settleMessage(intentId: string, outcome: MessageOutcome): Promise<void>
  /** Decisions that something interrupted. */
  leftovers(): Promise<Leftover[]>
}

/** The outside world of the panel. */
export interface PanelWorld {
  decisions: Decisions
  /** What was decided about whoever sends a request before, oldest first. */
  earlier(request: FriendRequest): Promise<Earlier[]>
  lockState(): Promise<Exclude<PanelState['lock'], 'unknown'>>
  /** `undefined` before the welcome is finished. */
  policy(): Promise<Policy | undefined>
  /** Who decided what of it, and what of that is locked. */
  fields(): Promise<PolicyReport['fields']>
  guidance(policy: Policy | undefined): Guidance
  /** Opens the conversation in a tab and puts the text into its composer; never sends. Behind, it takes no keyboard. */
  converse(
    who: Identity,
    message: { intentId: string; text: string; recipient: string },
    inFront: boolean,
  ): Promise<MessageOutcome>
  /** Brings the tab with a prepared message to the front. */
  showConversation(intentId: string): Promise<void>
  /** The user's last press on a page is answered, and is not to be brought up again. */
  answered(): void
  /** A fresh UUID. */
  newId(): string
  /** ms since the epoch. */
  now(): number
  /** The day it is where the user is, ISO 8601. */
  today(): string
  /** Runs `act` after `ms`; the result calls it off. */
  after(ms: number, act: () => void): () => void
}
