import { z } from 'zod'
import { messageOutcomeSchema, outcomeSchema } from '../core/decision.ts'
import { facebookWordsSchema } from '../core/facebook-words.ts'

const key = z.templateLiteral([z.enum(['id', 'vanity']), ':', z.string().min(1).max(200)])
const identity = z
  .strictObject({
    profileId: z
      .string()
      .regex(/^\d{1,20}$/)
      .optional(),
    vanity: z.string().min(1).max(200).optional(),
  })
  .refine((who) => who.profileId !== undefined || who.vanity !== undefined)
const surface = z.enum(['home', 'friends', 'requests', 'notifications', 'profile', 'conversation', 'other'])
const name = z.string().min(1).max(1000)
/** What the page gets; `guard` is the question to ask where Confirm is held and no panel can be opened: absent, it is not held. */
const settings = z.strictObject({
  footprint: z.enum(['control', 'none']),
  guard: z.string().min(1).max(300).optional(),
})

/** One friend of the list, as the reader of it answers. */
export const friendSchema = z.strictObject({
  key,
  identity,
  name,
  url: z.url({ protocol: /^https$/, hostname: /^(?:(?:www|web)\.)?facebook\.com$/ }).max(500),
})
const friendRequest = friendSchema.extend({ surface })
const health = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ok') }),
  z.strictObject({
    kind: z.literal('unsure'),
    why: z.enum([
      'card-without-identity',
      'requests-in-data-but-none-read',
      'no-cards-where-expected',
      'unknown-words',
    ]),
  }),
])
const report = z.strictObject({
  surface,
  requests: z.array(friendRequest).max(5000),
  health,
  blocked: z.boolean().optional(),
})

/** From the page to the extension. One row a message: what is sent, what comes back. No answer depends on a verdict. */
export const toExtension = {
  /** The content script starts; it learns what it may put into the page, and Facebook's words. */
  hello: {
    ask: z.strictObject({ isConversation: z.boolean() }),
    answer: z.strictObject({ settings, words: facebookWordsSchema }),
  },
  /** What the page shows has changed. */
  seen: { ask: report, answer: z.void() },
  /** The control of a card was pressed by the user. */
  open: { ask: z.strictObject({ key }), answer: z.void() },
  /**
   * The user pressed Facebook's Confirm on a card, and the guard holds it until `allowConfirm`. Told for everyone alike; the
   * answer says whether there is a panel to ask in.
   */
  confirming: { ask: z.strictObject({ key }), answer: z.boolean() },
  /**
   * What came of a decline, told apart from the answer to `press` so that it survives a closed panel; or of the user's own press
   * of Confirm after `allowConfirm`.
   */
  acted: { ask: z.strictObject({ intentId: z.uuid(), outcome: outcomeSchema }), answer: z.void() },
  /** The user pressed Confirm after `allowConfirm`; what comes of it is told later. */
  pressed: { ask: z.strictObject({ intentId: z.uuid() }), answer: z.void() },
  /** What came of a message. */
  inserted: { ask: z.strictObject({ intentId: z.uuid(), outcome: messageOutcomeSchema }), answer: z.void() },
  /** The user sent a prepared message: the composer emptied and the text stands in the thread. */
  sent: { ask: z.strictObject({ intentId: z.uuid() }), answer: z.void() },
} as const

/** From the extension to the page. */
export const toPage = {
  report: { ask: z.strictObject({}), answer: report },
  /** Scroll to a card. */
  show: { ask: z.strictObject({ key }), answer: z.void() },
  /** Press Facebook's own Delete on the card of `expected`, once; with `name`, only while the card shows it. */
  press: {
    ask: z.strictObject({ intentId: z.uuid(), expected: identity, name: name.optional() }),
    answer: outcomeSchema,
  },
  /** The user's own next press of Confirm on the card of `expected` goes through, once. The same for everybody. */
  allowConfirm: { ask: z.strictObject({ intentId: z.uuid(), expected: identity }), answer: z.void() },
  /** It waits again. */
  holdConfirm: { ask: z.strictObject({ expected: identity }), answer: z.void() },
  /** Put `text` into the composer of the conversation with `recipient`, once and once the page is on view; never sends. */
  insert: {
    ask: z.strictObject({
      intentId: z.uuid(),
      text: z.string().min(1).max(2000),
      recipient: name,
    }),
    answer: messageOutcomeSchema,
  },
  /** How the page is built, as it is: for the extension's own page only, which takes every word and name out of it. */
  structure: { ask: z.strictObject({}), answer: z.strictObject({ lang: z.string(), body: z.string() }) },
  /** The user changed what the page may get, or whether Confirm waits for the panel. */
  settings: { ask: settings, answer: z.void() },
  /** The browser lets the extension on this page no longer: nothing of it stays there. */
  end: { ask: z.strictObject({}), answer: z.void() },
} as const

export type ToExtension = typeof toExtension
export type ToPage = typeof toPage

/** What stands in a message of kind `K`. */
export type Ask<T extends ToExtension | ToPage, K extends keyof T> = T[K] extends { ask: z.ZodType<infer A> }
  ? A
  : never
/** What comes back for a message of kind `K`. */
export type Answer<T extends ToExtension | ToPage, K extends keyof T> = T[K] extends { answer: z.ZodType<infer A> }
  ? A
  : never
