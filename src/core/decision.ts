import { z } from 'zod'

/** What the user can choose for a request. */
export const ACTIONS = [
  'decline-with-message',
  'decline-silently',
  'not-my-patient',
  'accept-with-a-reason',
  'later',
] as const
export type Action = (typeof ACTIONS)[number]

/** What is decided in the queue. Accepting is another way: it must never come where Delete is pressed. */
export type QueueAction = Exclude<Action, 'accept-with-a-reason'>

/** Why an act on the page did not happen, or is not known to have happened. */
export const OUTCOME_REASONS = [
  'card-gone',
  'button-gone',
  'identity-changed',
  'not-visible',
  'rolled-back',
  'still-there',
  'page-gone',
  'blocked',
  'facebook-asks',
  'no-answer',
  'panel-closed',
  'not-pressed',
  'no-access',
] as const

/** What came of the act that counts, the decline. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('unconfirmed'), why: z.enum(OUTCOME_REASONS) }),
  z.strictObject({ kind: z.literal('failed'), why: z.enum(OUTCOME_REASONS) }),
])
export type Outcome = z.infer<typeof outcomeSchema>

/** Why a message could not be put into the composer. */
export const MESSAGE_REASONS = [
  'no-composer',
  'two-composers',
  'other-recipient',
  'draft-present',
  'unmessageable',
  'not-taken',
  'page-gone',
  'no-access',
] as const

/** What came of the message. `prepared`: it stands in the composer, unsent. `sent`: the user sent it, as was seen. */
export const messageOutcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prepared') }),
  z.strictObject({ kind: z.literal('sent') }),
  z.strictObject({ kind: z.literal('not-possible'), why: z.enum(MESSAGE_REASONS) }),
])
export type MessageOutcome = z.infer<typeof messageOutcomeSchema>

/** A choice that is made in the queue. */
export type QueueChoice = Choice & { action: QueueAction }

/** A choice made for one request, with the exact text if there is one. */
export interface Choice {
  action: Action
  /** The message as previewed; only with `decline-with-message`. */
  text?: string
  /** Id of the template the text was composed from. */
  template?: string
  /** Id of the channel the text points to. */
  channel?: string
  /** The user's reason, where the action asks for one. */
  reason?: string
}
