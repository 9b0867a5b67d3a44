import type { Action, MessageOutcome, Outcome } from './decision.ts'
import type { FaultCode } from './fault.ts'
import type { Problem } from './lint.ts'
import type { FriendRequest, Health, RequestKey, Surface, Verdict } from './model.ts'

/** How far the decision about one request is. */
export type Stage =
  | { kind: 'open' }
  /** Chosen and stored; the page is not touched before `until` (ms since the epoch). */
  | { kind: 'waiting'; intentId: string; action: Action; until: number }
  | { kind: 'acting'; intentId: string; action: Action }
  /** `message` only where one was to be prepared; `pending` while the composer is awaited. */
  | {
      kind: 'settled'
      intentId: string
      action: Action
      outcome: Outcome
      message?: MessageOutcome | { kind: 'pending' }
    }

/** The exact text that would be put into the composer. With problems it cannot be used. */
export interface Preview {
  text: string
  template: string
  channel: string
  problems: Problem[]
}

/** One request in the panel. */
export interface QueueRow {
  request: FriendRequest
  verdict: Verdict | { kind: 'checking' }
  stage: Stage
  preview?: Preview
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
  action: Action
  /** False: the page was not touched yet. */
  mayHaveActed: boolean
}

/** A press on the page that the panel is to answer; `held`: it was Facebook's Confirm, and waits. */
export interface PanelCall {
  key: RequestKey
  held?: true
  /** ms since the epoch. */
  at: number
}

/** Everything the panel shows. */
export interface PanelState {
  lock: 'no-vault' | 'locked' | 'unlocked'
  /** `none`: no Facebook page is open in this window. */
  page: 'none' | 'connected'
  surface: Surface
  health: Health
  /** In the order shown. */
  rows: QueueRow[]
  focus?: RequestKey
  sort: 'page-order' | 'likely-first'
  /** The name of the practice, once set. */
  practiceName?: string
  leftovers: Leftover[]
  /** What went wrong with the panel as a whole, if anything. */
  fault?: FaultCode
}

/** Whether the user may decide: an open request, one put off, or one whose decline did not happen. */
export function decidable(row: QueueRow): boolean {
  const { stage } = row
  if (stage.kind === 'open') return true
  return stage.kind === 'settled' && (stage.action === 'later' || stage.outcome.kind === 'failed')
}
