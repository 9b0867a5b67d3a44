import { type Button, readButton } from './buttons.ts'
import { type Card, cardAround } from './cards.ts'
import type { Pair } from './pairs.ts'

/** What was read on earlier passes and still holds, so that a change of one row costs one row. */
export interface Memory {
  /** Starts a pass. */
  next(): void
  button(element: HTMLElement): Button | undefined
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
  beside: Element | null
}

/** Copies of a pair follow right behind it; more than this many are no copies. */
const MOST_COPIES = 6

/**
 * @param ids ids by vanity word
 */
export function makeMemory(ids: ReadonlyMap<string, string>): Memory {
  let pass = 0
  const touched = new WeakMap<Node, number>()
  const buttons = new WeakMap<Element, { pass: number; button: Button | undefined }>()
  const cards = new WeakMap<Element, Kept>()
  const isStale = (node: Node, since: number): boolean => (touched.get(node) ?? -1) >= since

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
    card(pairs, at) {
      const pair = pairs[at]
      if (pair === undefined) return
      const before = pairs[at - 1]
      const kept = cards.get(pair.first.element)
      const next = pairs[at + (kept?.card.pairs.length ?? 1)]
      if (
        kept !== undefined &&
        !isStale(kept.card.element, kept.pass) &&
        kept.before === before?.last.element &&
        kept.after === next?.first.element &&
        kept.beside === kept.card.element.previousElementSibling &&
        (kept.beside === null || !isStale(kept.beside, kept.pass)) &&
        kept.card.pairs.every((copy, place) => copy.last.element === pairs[at + place]?.last.element)
      )
        return kept.card
      const card = cardAround(pair, { before, after: pairs.slice(at + 1, at + 1 + MOST_COPIES), ids })
      if (card === undefined) return
      cards.set(pair.first.element, {
        pass,
        card,
        before: before?.last.element,
        after: pairs[at + card.pairs.length]?.first.element,
        beside: card.element.previousElementSibling,
      })
      return card
    },
    forget(changes) {
      for (const { target } of changes) {
        for (let node: Node | null = target; node !== null; node = node.parentNode) {
          if (touched.get(node) === pass) break
          touched.set(node, pass)
        }
      }
    },
  }
}
