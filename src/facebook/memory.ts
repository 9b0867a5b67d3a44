import { type Button, readButton } from './buttons.ts'
import { type Card, cardAround } from './cards.ts'
import type { Around } from './levels.ts'
import type { Pair } from './pairs.ts'

/** What was read on earlier passes and still holds, so that a change of one row costs one row. */
export interface Memory {
  /** Starts a pass. */
  next(): void
  button(element: HTMLElement): Button | undefined
  /** What stands around the pair at a place of the list. */
  around(pairs: readonly Pair[], at: number): Around
  /** The card of the pair at a place of the list. */
  card(pairs: readonly Pair[], at: number): Card | undefined
  /** Everything that holds a change is read anew. */
  forget(changes: readonly MutationRecord[]): void
}

interface Kept {
  pass: number
  card: Card
  before: Element | undefined
  after: Element | undefined
  beside: Element | undefined
}

/** Copies of a pair follow right behind it; more than this many are no copies. */
const MOST_COPIES = 6

/** From so many changes at once on, reading everything anew is less work than asking each where it was. */
const MOST_CHANGES = 5000

/**
 * @param ids ids by vanity word
 */
export function makeMemory(ids: ReadonlyMap<string, string>): Memory {
  let pass = 0
  let forgotten = -1
  const touched = new WeakMap<Node, number>()
  const buttons = new WeakMap<Element, { pass: number; button: Button | undefined }>()
  const cards = new WeakMap<Element, Kept>()
  const isStale = (node: Node, since: number): boolean => Math.max(forgotten, touched.get(node) ?? -1) >= since
  const around = (pairs: readonly Pair[], at: number): Around => ({
    before: pairs[at - 1],
    after: pairs.slice(at + 1, at + 1 + MOST_COPIES),
    ids,
  })
  const holds = ({ card, ...kept }: Kept, pairs: readonly Pair[], at: number): boolean =>
    !isStale(card.element, kept.pass) &&
    kept.before === pairs[at - 1]?.last.element &&
    kept.after === pairs[at + card.pairs.length]?.first.element &&
    kept.beside === besideOf(card.element) &&
    (kept.beside === undefined || !isStale(kept.beside, kept.pass)) &&
    card.pairs.every((copy, place) => copy.last.element === pairs[at + place]?.last.element)

  return {
    next() {
      pass += 1
    },
    button(element) {
      const kept = buttons.get(element)
      if (kept !== undefined && !isStale(element, kept.pass)) return kept.button
      const button = readButton(element)
      buttons.set(element, { pass, button })
      return button
    },
    around,
    card(pairs, at) {
      const pair = pairs[at]
      if (pair === undefined) return
      const kept = cards.get(pair.first.element)
      if (kept !== undefined && holds(kept, pairs, at)) return kept.card
      const card = cardAround(pair, around(pairs, at))
      if (card === undefined) return
      cards.set(pair.first.element, {
        pass,
        card,
        before: pairs[at - 1]?.last.element,
        after: pairs[at + card.pairs.length]?.first.element,
        beside: besideOf(card.element),
      })
      return card
    },
    forget(changes) {
      if (changes.length > MOST_CHANGES) {
        forgotten = pass
        return
      }
      for (const { target } of changes) {
        for (let node: Node | null = target; node !== null; node = node.parentNode) {
          if (touched.get(node) === pass) break
          touched.set(node, pass)
        }
      }
    },
  }
}

/** What stands right before a card: it may have been read as its headline. */
function besideOf(card: Element): Element | undefined {
  for (let one: Element | null = card; one !== null; one = one.parentElement) {
    if (one.previousElementSibling !== null) return one.previousElementSibling
  }
  return
}
