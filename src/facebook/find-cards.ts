import { type Button, buttonsIn, readButton } from './buttons.ts'
import { type Card, cardAround } from './cards.ts'
import type { EmbeddedRequests } from './embedded.ts'
import { type Memory, makeMemory } from './memory.ts'
import { pairsOf } from './pairs.ts'
import type { Shown } from './shown.ts'
import { type Page, requestsAmong } from './sift.ts'
import { surfaceOf } from './surface.ts'

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
  /** Visible pairs with the words of a request for which nobody, or nobody's name, was found. */
  unread: number
}

export const NOTHING: Found = { requests: [], cards: [], unread: 0 }

/** Buttons looked at and requests kept, at most. */
const MOST_BUTTONS = 40_000
const MOST_REQUESTS = 5000

/** A fresh way to read a page: nothing remembered. */
export function readingOf(shown: Shown, embedded: EmbeddedRequests): Reading {
  return { shown, embedded, memory: makeMemory(embedded.ids) }
}

/** Every card of a page, little by little: each step is a place to take a break at. */
export function* findCards(
  document: Document,
  address: string,
  { shown, embedded, memory }: Reading,
): Generator<void, Found> {
  const surface = surfaceOf(address)
  if (surface !== 'friends' && surface !== 'requests') return NOTHING
  memory.next()
  const buttons: Button[] = []
  for (const element of buttonsIn(document).slice(0, MOST_BUTTONS)) {
    const button = memory.button(element)
    if (button !== undefined) buttons.push(button)
    yield
  }
  const pairs = pairsOf(buttons)
  const cards: Card[] = []
  let unread = 0
  for (let at = 0; at < pairs.length && cards.length < MOST_REQUESTS * 2; at += 1) {
    yield
    const card = memory.card(pairs, at)
    const pair = pairs[at]
    at += (card?.pairs.length ?? 1) - 1
    const visible = (card?.pairs ?? pairs.slice(at, at + 1)).some(({ reject }) => shown(reject.element))
    if (!visible) continue
    if (card?.name !== undefined) cards.push(card)
    else if (pair?.kind === 'request' && pair.confirm.rest === '' && pair.reject.rest === '') unread += 1
  }
  const page: Page = { surface, language: document.documentElement.lang, known: embedded.keys }
  return { requests: requestsAmong(cards, page).slice(0, MOST_REQUESTS), cards, unread }
}

/**
 * Reads the one card again, from the page as it is now.
 * @returns the card, or why there is none: nothing to press, or nobody whom the buttons are about
 */
export function readAgain(element: HTMLElement, ids: ReadonlyMap<string, string>): Card | 'no-pair' | 'nobody' {
  const buttons = buttonsIn(element).map(readButton)
  const [pair, ...after] = pairsOf(buttons.filter((button) => button !== undefined))
  if (pair === undefined) return 'no-pair'
  return cardAround(pair, { before: undefined, after, ids }) ?? 'nobody'
}
