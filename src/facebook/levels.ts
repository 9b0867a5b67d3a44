import { follows } from './follows.ts'
import type { Pair } from './pairs.ts'
import { BESIDE, BUTTONS, LANDMARKS, NEVER } from './variants.ts'

/** What stands around a pair, and what is known of the page. */
export interface Around {
  /** The nearest pairs of other cards. */
  before: Pair | undefined
  after: readonly Pair[]
  /** Ids by vanity word. */
  ids: ReadonlyMap<string, string>
  /** Nothing above this element is looked at. */
  limit?: Element
}

/** One step up from the buttons. */
export interface Level {
  element: HTMLElement
  /** The level beneath; at the first, the element itself. */
  below: HTMLElement
  /** The pair and the copies of it so far. */
  pairs: readonly [Pair, ...Pair[]]
}

/** How far up from the buttons their card may be. */
const DEPTH = 30
/** A card has no more buttons than the pairs and this many, and no more elements. */
const MORE_BUTTONS = 4
const MOST_ELEMENTS = 1500

/** The regions around a pair that belong to no other card, from the smallest up. */
export function* levelsOf(pair: Pair, around: Around): Generator<Level> {
  const pairs: [Pair, ...Pair[]] = [pair]
  let below = pair.group
  let element: HTMLElement | null = pair.group
  for (let depth = 0; element !== null && depth < DEPTH; depth += 1, below = element, element = element.parentElement) {
    if (!absorb(pairs, element, around) || isTooMuch(element, pairs.length)) return
    yield { element, below, pairs: [...pairs] }
    if (element === around.limit) return
  }
}

/** Takes copies of the pair in; false where the level reaches over other cards. */
function absorb(pairs: [Pair, ...Pair[]], level: HTMLElement, { before, after }: Around): boolean {
  if (before !== undefined && level.contains(before.last.element)) return false
  for (;;) {
    const next = after[pairs.length - 1]
    if (next === undefined || !level.contains(next.first.element)) return true
    if (!isCopy(next, pairs[0], level)) return false
    pairs.push(next)
  }
}

/** Some layouts render the two buttons twice in a card; nobody is linked between the two copies. */
function isCopy(copy: Pair, pair: Pair, level: HTMLElement): boolean {
  if (copy.confirm.text !== pair.confirm.text || copy.reject.text !== pair.reject.text) return false
  const links = [...level.querySelectorAll('a[href]')]
  return !links.some((link) => follows(pair.last.element, link) && follows(link, copy.first.element))
}

function isTooMuch(level: HTMLElement, pairs: number): boolean {
  // The column beside the feed may be nothing but a box with one request.
  const isPart = level.matches(`${LANDMARKS}, ${NEVER}, body, html`) && !level.matches(BESIDE)
  if (isPart || isHuge(level)) return true
  return level.querySelector(LANDMARKS) !== null || level.querySelectorAll(BUTTONS).length > pairs * 2 + MORE_BUTTONS
}

/** Counted no further than needed: a level may be the whole page. */
function isHuge(level: Element): boolean {
  const walker = level.ownerDocument.createTreeWalker(level, 1 /* elements */)
  for (let count = 0; count < MOST_ELEMENTS; count += 1) if (walker.nextNode() === null) return false
  return true
}
