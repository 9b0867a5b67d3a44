import { type Button, buttonsIn, kindOf, readButton } from './buttons.ts'
import { type Card, cardAround } from './cards.ts'
import type { EmbeddedRequests } from './embedded.ts'
import type { Around } from './levels.ts'
import { keyOf } from './links.ts'
import { type Memory, makeMemory } from './memory.ts'
import { type Pair, pairing, pairsOf } from './pairs.ts'
import { type Place, placeOf } from './place.ts'
import type { Judged } from './sections.ts'
import type { Shown } from './shown.ts'
import { requestsAmong, standingOf } from './sift.ts'
import { type Subject, subjectCard, withOneSubject } from './subject.ts'
import { subjectOf, surfaceOf } from './surface.ts'
import { folded } from './text.ts'
import { ASKERS } from './variants.ts'

/** What a page is read with. */
export interface Reading {
  shown: Shown
  embedded: EmbeddedRequests
  memory: Memory
}

/** What stands on a page at one moment. */
export interface Found {
  /** Incoming requests, visible, in document order; one person may have two cards. */
  requests: readonly Card[]
  /** Every visible card, whatever it is. */
  cards: readonly Card[]
  /** Visible pairs with the words of a request, where requests stand, for which nobody, or nobody's name, was found. */
  unread: number
  /** Cards where requests stand whose words no dictionary has and that nothing else speaks for. */
  unknown: number
}

export const NOTHING: Found = { requests: [], cards: [], unread: 0, unknown: 0 }

/** Buttons looked at and requests kept, at most. */
const MOST_BUTTONS = 40_000
const MOST_REQUESTS = 5000

/** A fresh way to read a page: nothing remembered. */
export function readingOf(shown: Shown, embedded: EmbeddedRequests): Reading {
  return { shown, embedded, memory: makeMemory(embedded.ids) }
}

/** Every card of a page, little by little: each step is a place to take a break at. */
export function* findCards(document: Document, address: string, reading: Reading): Generator<void, Found> {
  const { shown, embedded, memory } = reading
  const surface = surfaceOf(address)
  if (surface === 'conversation') return NOTHING
  memory.next()
  const buttons: Button[] = []
  for (const element of buttonsIn(document).slice(0, MOST_BUTTONS)) {
    const button = memory.button(element)
    if (button !== undefined) buttons.push(button)
    yield
  }
  const pairs = yield* pairing(buttons)
  const subject = subjectIn(address, embedded)
  // Pairs in words that nobody knows are looked at only where something else may speak for them: a feed is full of them.
  const isTold = subject !== undefined || embedded.count > 0 || document.querySelector(ASKERS) !== null
  const isIn = ({ group }: Pair, ...places: Place[]): boolean => places.includes(placeOf(group, surface))
  const cards: Card[] = []
  let unread = 0
  for (let at = 0; at < pairs.length && cards.length < MOST_REQUESTS * 2; at += 1) {
    yield
    const pair = pairs[at]
    if (pair === undefined || (pair.kind !== 'request' && !isTold && !isIn(pair, 'list', 'box'))) continue
    const card = withSubject(pair, memory.around(pairs, at), subject, memory.card(pairs, at))
    at += (card?.pairs.length ?? 1) - 1
    const visible = (card?.pairs ?? [pair]).some(({ reject }) => shown(reject.element))
    if (!visible) continue
    if (card?.name !== undefined) cards.push(card)
    else if (pair.kind === 'request' && isIn(pair, 'list') && isExact(pair)) unread += 1
  }
  const read = withOneSubject(cards, subject)
  const page = { surface, language: document.documentElement.lang, known: embedded.keys }
  const judged: Judged[] = []
  for (const card of read) {
    judged.push({ card, standing: standingOf(card, page) })
    yield
  }
  const { requests, unknown } = requestsAmong(judged, page)
  return { requests: requests.slice(0, MOST_REQUESTS), cards: read, unread, unknown }
}

/** Whether the words that are seen are those of a request and no more: "Confirm your address" is not. */
function isExact({ confirm, reject }: Pair): boolean {
  return [confirm, reject].every(({ text }) => kindOf(text).rest === '')
}

/** Whom the address is about, where that may have to stand in for a link. */
function subjectIn(address: string, { keys }: EmbeddedRequests): Subject | undefined {
  const surface = surfaceOf(address)
  const identity = surface === 'profile' || surface === 'requests' ? subjectOf(address) : undefined
  return identity && { identity, surface, asks: keys.has(keyOf(identity)) }
}

/** Whoever is linked nearby may be a friend in common, where the page's own address says who it is about. */
function withSubject(
  pair: Pair,
  around: Around,
  subject: Subject | undefined,
  card: Card | undefined,
): Card | undefined {
  if (subject === undefined || card?.ground === 'link') return card
  const other = subjectCard(pair, around, subject)
  if (card === undefined || other === undefined) return other ?? card
  return folded(card.name ?? '') === folded(other.name ?? '') ? other : card
}

/**
 * Reads the one card again, from the page as it is now.
 * @returns the card, or why there is none: nothing to press, or nobody whom the buttons are about
 */
export function readAgain(
  element: HTMLElement,
  address: string,
  embedded: EmbeddedRequests,
): Card | 'no-pair' | 'nobody' {
  const buttons = buttonsIn(element).map(readButton)
  const [pair, ...after] = pairsOf(buttons.filter((button) => button !== undefined))
  if (pair === undefined) return 'no-pair'
  const around: Around = { before: undefined, after, ids: embedded.ids, limit: element }
  return withSubject(pair, around, subjectIn(address, embedded), cardAround(pair, around)) ?? 'nobody'
}
