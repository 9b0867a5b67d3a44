import type { Card } from './cards.ts'
import { keyOf } from './links.ts'

/** What is done with the cards of a page. */
export interface Watcher {
  /** A request came into view; `gone` when its card left, or was used for another person. */
  onCard(card: Card, gone: AbortSignal): void
  /** All cards after a change, in document order. */
  onPass(cards: readonly Card[]): void
}

/** Attributes whose change can make another card of an element. */
const ATTRIBUTES = ['href', 'aria-label', 'role', 'hidden', 'aria-hidden']

/** Changes of the page are taken together for this long, in ms: one look at the page instead of hundreds. */
const PAUSE_MS = 60

/**
 * Watches a page for cards, from now until `stop`: whatever the page does to its lists, each card in view has had exactly one
 * `onCard`, in document order, and each that left has had its signal.
 * @param find looks for all cards
 */
export function watchCards(document: Document, find: () => Card[], watcher: Watcher, stop: AbortSignal): void {
  const known = new Map<HTMLElement, { key: string; gone: AbortController }>()
  let due: ReturnType<typeof setTimeout> | undefined

  function pass(): void {
    due = undefined
    const cards = find()
    const keys = new Map(cards.map((card) => [card.element, keyOf(card.owner.identity)]))
    for (const [element, { key, gone }] of known) {
      if (keys.get(element) === key && element.isConnected) continue
      known.delete(element)
      gone.abort()
    }
    for (const card of cards) {
      if (known.has(card.element)) continue
      const gone = new AbortController()
      known.set(card.element, { key: keyOf(card.owner.identity), gone })
      watcher.onCard(card, gone.signal)
    }
    watcher.onPass(cards)
  }
  const changed = (): void => {
    due ??= setTimeout(pass, PAUSE_MS)
  }
  const observer = new MutationObserver(changed)
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES })
  // A navigation within the page need not change the tree at once.
  const { navigation } = document.defaultView as { navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', changed, { signal: stop })
  stop.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(due)
    for (const { gone } of known.values()) gone.abort()
    known.clear()
  })
  pass()
}
