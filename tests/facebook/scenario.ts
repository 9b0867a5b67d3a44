import type { Language } from './words/language.ts'

/**
 * Ways in which a request card is marked up.
 * V1 exact labels, buttons outside of the link · V2 buttons inside the row's link, the group twice with one copy hidden ·
 * V3 labels with the name · V4 "Remove" for "Delete" · V5 "Confirm request" and "Delete request" · V6 no labels, texts in
 * nested spans with zero-width characters · V7 vanity addresses with tracking parameters, links to friends in common ·
 * V8 a shimmer first, the buttons later.
 */
export type Variant = 'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'V6' | 'V7' | 'V8'

/** Somebody on the replica. */
export interface Person {
  /** Digits. */
  id: string
  /** The profile's own word in the address. Without one the profile is at `/profile.php?id=`. */
  vanity?: string
  /** As it stands on the page. */
  name: string
  /** Friends in common. */
  mutuals: number
  /** Age of the request. */
  minutesAgo: number
  /** Markup of this card; the scenario's own where it is not given. */
  variant?: Variant
  /** What is special about the conversation with this person. */
  conversation?: Partial<Conversation>
}

/** How a conversation page comes up. */
export interface Conversation {
  /** Least and most time until the composer is there, in ms. */
  mountMs: readonly [number, number]
  /** `name`: the composer is labelled "Write to {name}"; `plain`: "Message", and the heading tells who it is. */
  label: 'name' | 'plain'
  /** `pin`: end-to-end encryption asks for a PIN of six digits first; any six do. */
  state: 'open' | 'unmessageable' | 'request-limit' | 'pin'
  /** What stands in the composer already. */
  draft: string
  /** A second composer, in a small window for somebody else. */
  second: boolean
  /** The conversation that comes up is another person's: their display name. */
  shows?: string
}

/** Everything about one run of the replica. A running replica reads it live, so a test may change it at any time. */
export interface Scenario {
  /** All chance comes from here: markup in `mixed`, delays, class names, where the preloaded data lies. */
  seed: number
  language: Language
  /** `mixed`: each card has one of the eight, by seed and id. */
  variant: Variant | 'mixed'
  /** Who has asked, in the order of the page. */
  requests: Person[]
  /** People You May Know. */
  suggestions: Person[]
  /** Friends, for the decoys. */
  friends: Person[]
  /** Requests of one's own, for a decoy. */
  sent: Person[]
  /** Least and most time of the server for an answer to a press, in ms. */
  serverMs: readonly [number, number]
  /** Every how many presses the server fails and the page rolls back; 0 for never. */
  errorEvery: number
  /** Confirm asks "Do you know this person?" first. */
  warningDialog: boolean
  /** More presses than this within the time: "You're Temporarily Blocked". */
  blockAfter?: { presses: number; withinMs: number }
  /** Every so many ms the last request on the page vanishes by itself; 0 for never. */
  expireEveryMs: number
  /** Every so many ms the list is re-keyed, two rows swap or a card's subtree is replaced, by turns; 0 for never. */
  churnEveryMs: number
  /** What is left of a card after an answer: a line of text, or nothing. */
  afterAnswer: 'text' | 'vanish'
  /** Facebook's two ways to take a press: `pressAction` respects `defaultPrevented`, `onPress` does not. */
  press: 'onPress' | 'pressAction'
  /**
   * Rows of the requests page: one element each; or (from 60 requests on) only those near what is in view, as elements used for
   * one person after the other, or made anew for each.
   */
  rows: 'keyed' | 'reused' | 'unmounted'
  /** Least and most time of the shimmer of V8, in ms. */
  shimmerMs: readonly [number, number]
  conversation: Conversation
  /** Adds `require-trusted-types-for 'script'` to the policy of the page. */
  trustedTypes: boolean
}

/** A calm run in English with nobody on it; a test says what is different. */
export function scenarioOf(different: Partial<Scenario> = {}): Scenario {
  return {
    seed: 1,
    language: 'en',
    variant: 'V1',
    requests: [],
    suggestions: [],
    friends: [],
    sent: [],
    serverMs: [200, 600],
    errorEvery: 0,
    warningDialog: false,
    expireEveryMs: 0,
    churnEveryMs: 0,
    afterAnswer: 'text',
    press: 'onPress',
    rows: 'reused',
    shimmerMs: [300, 1500],
    conversation: { mountMs: [300, 1500], label: 'name', state: 'open', draft: '', second: false },
    trustedTypes: false,
    ...different,
  }
}
