import type { RequestKey } from '../core/model.ts'
import { isLeftBehind, makeControl } from './control.ts'

/** What the page may get. */
export type Allowed = 'control' | 'none'

/** Everything of ours in the page. */
export interface Footprint {
  /** Puts a control into a card until `gone`. */
  card(element: HTMLElement, key: RequestKey, gone: AbortSignal): void
  /** Puts controls back that the page dropped. */
  tend(): void
  /** What the page may get, from now on. */
  allow(what: Allowed): void
}

/** How often a control is put back into one card: a page that keeps dropping it wins. */
const MOST_RETURNS = 5

/**
 * Keeps one control in each card, as its last child, or nothing at all. Nothing of Facebook's is moved, wrapped or changed.
 * @param open called when the user presses the control of a request
 */
export function makeFootprint(document: Document, allowed: Allowed, open: (key: RequestKey) => void): Footprint {
  const cards = new Map<HTMLElement, { key: RequestKey; control?: HTMLElement; returns: number }>()
  for (const one of document.querySelectorAll('span:empty')) if (isLeftBehind(one)) one.remove()

  function put(element: HTMLElement): void {
    const card = cards.get(element)
    if (card === undefined || allowed === 'none' || card.control?.parentNode === element) return
    if (card.returns > MOST_RETURNS) return
    card.returns += 1
    card.control ??= makeControl(document, () => open(card.key))
    element.append(card.control)
  }

  return {
    card(element, key, gone) {
      const card = { key, returns: 0 }
      cards.set(element, card)
      put(element)
      gone.addEventListener('abort', () => {
        cards.get(element)?.control?.remove()
        cards.delete(element)
      })
    },
    tend() {
      for (const element of cards.keys()) put(element)
    },
    allow(what) {
      allowed = what
      if (what === 'control') for (const element of cards.keys()) put(element)
      else for (const card of cards.values()) card.control?.remove()
    },
  }
}
