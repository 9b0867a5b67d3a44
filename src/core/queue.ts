import type { Action, MessageOutcome, Outcome, QueueAction } from './decision.ts'
import type { FaultCode } from './fault.ts'
import type { Guidance } from './guidance/guidance.ts'
import type { Problem } from './lint.ts'
import type { Earlier } from './log/earlier.ts'
import type { FriendRequest, Health, Identity, RequestKey, Surface, Verdict } from './model.ts'
import type { Wish } from './reply/prepare.ts'
import type { Wishes } from './reply/wishes.ts'
import type { SiteAccess } from './site-access.ts'

/** How far the decision about one request is. */
export type Stage =
  | { kind: 'open' }
  /** Chosen and stored; the page is not touched before `until` (ms since the epoch). */
  | { kind: 'waiting'; intentId: string; action: Action; until: number }
  | { kind: 'acting'; intentId: string; action: Action }
  /**
   * `message` only where one was to be prepared; `pending` while the composer is awaited, `behind` where its tab is not on view: the
   * text is put in once the user goes there.
   */
  | {
      kind: 'settled'
      intentId: string
      action: Action
      outcome: Outcome
      message?: MessageOutcome | { kind: 'pending' | 'behind' }
    }

/** The exact text that would be put into the composer. With problems it cannot be used. */
export interface Preview {
  text: string
  template: string
  channel: string
  problems: Problem[]
}

/** How far a press of Facebook's Confirm is: it waits; the user's next press goes through; or what came of that, if not done. */
export type ConfirmStage = { kind: 'held' } | { kind: 'free'; intentId: string } | Exclude<Outcome, { kind: 'done' }>

/** One request in the panel. */
export interface QueueRow {
  request: FriendRequest
  verdict: Verdict | { kind: 'checking' }
  stage: Stage
  /** Chosen while the name was still being checked: done as soon as there is a verdict, or told as not done. */
  wanted?: QueueAction
  /** A decision is being stored: the row stays until that is done. */
  storing?: boolean
  /** Facebook's Confirm was pressed on the page, and the guard held it. */
  confirm?: ConfirmStage
  preview?: Preview
  /** What the user picked for this message. */
  wish?: Wish
  /** What was decided about the same person before, oldest first. */
  earlier?: readonly Earlier[]
  /** The request is no longer on the page; the row stays because something was decided about it. */
  gone?: boolean
  /** What went wrong with this row last, if anything. */
  fault?: FaultCode
}

/** A decision that a closed browser or panel interrupted: nobody saw what came of it. */
export interface Leftover {
  intentId: string
  at: string
  name: string
  identity: Identity
  action: Action
  /** False: the page was not touched yet. */
  mayHaveActed: boolean
}

/** A patient who was accepted, and the reason is not written down yet. */
export interface Unreasoned {
  intentId: string
  at: string
  name: string
}

/** A press on the page that the panel is to answer; `held`: it was Facebook's Confirm, and waits. */
export interface PanelCall {
  key: RequestKey
  /** The tab that the page is in. */
  tabId: number
  held?: true
  /** ms since the epoch. */
  at: number
}

/** Everything the panel shows. */
export interface PanelState {
  /** `unknown` until it was asked for. */
  lock: 'unknown' | 'no-vault' | 'locked' | 'unlocked'
  /** `none`: no Facebook page is open in this window. */
  page: 'none' | 'connected'
  surface: Surface
  health: Health
  /** In the order shown. */
  rows: QueueRow[]
  focus?: RequestKey
  sort: 'page-order' | 'likely-first'
  /** More new names at once than people write requests: the rest are compared later. */
  manyNames?: boolean
  /** What keeps the panel from Facebook's pages, if anything does. */
  access?: SiteAccess | undefined
  /** Facebook has blocked the account for a while: nothing is pressed until the user goes on. */
  blocked?: boolean
  /** What is asked of the physician about patients' requests, and the reasons that allow an exception. */
  guidance: Guidance
  /** The name of the practice, once set. */
  practiceName?: string
  leftovers: Leftover[]
  unreasoned: Unreasoned[]
  /** What may be picked for one message, once the policy is known. */
  wishes?: Wishes
  /** What went wrong with the panel as a whole, if anything. */
  fault?: FaultCode
}

/** Whether the user may decide: an open request, one put off, or one whose decision did not happen. */
export function decidable(row: QueueRow): boolean {
  const { stage } = row
  if (stage.kind === 'open') return true
  return stage.kind === 'settled' && (stage.action === 'later' || notDone(row))
}

/**
 * Whether a decision did not happen, as far as can be told, and can be tried again: it failed, or nobody knows what came of it and
 * the request is still on the page.
 */
export function notDone({ stage, gone }: QueueRow): boolean {
  if (stage.kind !== 'settled') return false
  return stage.outcome.kind === 'failed' || (stage.outcome.kind === 'unconfirmed' && gone !== true)
}

/** Whether the user may go on and confirm: once something is known of the person, and a likely patient only where the policy has a reason. */
export function confirmable(row: QueueRow, { exceptions }: Guidance): boolean {
  const { verdict, confirm, fault } = row
  const isKnown = verdict.kind !== 'checking' || fault !== undefined
  const mayBe = verdict.kind !== 'likely' || exceptions.length > 0
  return isKnown && mayBe && confirm?.kind !== 'free' && decidable(row)
}

/** Whether somebody may be accepted with a reason: a patient, as far as is known, where the policy has any reason for it. */
export function acceptable(row: QueueRow, guidance: Guidance): boolean {
  const { kind } = row.verdict
  return (kind === 'likely' || kind === 'possible') && guidance.exceptions.length > 0 && confirmable(row, guidance)
}
