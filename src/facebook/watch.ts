import type { Card } from './cards.ts'
import { type Found, findCards, NOTHING, type Reading } from './find-cards.ts'
import { keyOf } from './links.ts'
import { inOneGo, inSlices, makeBudget, type Pace } from './pace.ts'

/** What is done with the cards of a page. */
export interface Watcher {
  /** The page has changed, and is not read yet. */
  onChange(): void
  /** A request came into view; `gone` when its card left, or was used for another person. */
  onCard(card: Card, gone: AbortSignal): void
  /** All that stands on the page after a change. */
  onPass(found: Found): void
}

/** A watched page. */
export interface Watch {
  /** As of the last pass. */
  found(): Found
  /** As of a pass that began after the last change of the page. */
  fresh(): Promise<Found>
  /** As the page is in this moment, in one go: for the one case where something must not wait. */
  now(): Found
}

/** Changes that can make another card of an element, or show and hide one. */
const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'aria-label', 'alt', 'role', 'hidden', 'aria-hidden', 'inert', 'class', 'style'],
}

/** What can show and hide a card without a change of the tree. */
const ENDS = ['transitionend', 'animationend'] as const

/** What stands on a page is told no more often than this, in ms; controls do not wait for it. */
const TELL_MS = 400

/**
 * Watches a page for cards, from now until `stop`: whatever the page does to its lists, each card in view has had exactly one
 * `onCard`, in document order, and each that left has had its signal.
 * @param reading how the page is read
 */
export function watchCards(
  document: Document,
  reading: Reading,
  watcher: Watcher,
  pace: Pace,
  stop: AbortSignal,
): Watch {
  const known = new Map<HTMLElement, { key: string; gone: AbortController }>()
  let found = NOTHING
  let changed = true
  let running: Promise<void> | undefined
  let hurry = (): void => undefined
  let toldAt = 0
  let isTelling = false
  const budget = makeBudget(pace)

  async function pass(): Promise<void> {
    take(observer.takeRecords())
    changed = false
    let worked = 0
    const spend = (ms: number): number => (worked += ms)
    const now = await inSlices(findCards(document, document.location.href, reading), pace, stop, spend)
    if (now === undefined || stop.aborted) return
    found = now
    await inSlices(compare(now.requests), pace, stop, spend)
    budget.spend(worked)
    if (isTelling) return
    isTelling = true
    void pace.wait(Math.max(0, toldAt + TELL_MS - pace.now())).then(() => {
      isTelling = false
      toldAt = pace.now()
      if (!stop.aborted) watcher.onPass(found)
    })
  }

  function* compare(cards: readonly Card[]): Generator<void, void> {
    const keys = new Map(cards.map((card) => [card.element, keyOf(card.owner.identity)]))
    for (const [element, { key, gone }] of known) {
      if (keys.get(element) === key) continue
      known.delete(element)
      gone.abort()
    }
    for (const card of cards) {
      // The page may have taken the buttons away since they were read.
      const stands = card.pairs.some(({ reject }) => card.element.contains(reject.element))
      if (known.has(card.element) || !stands) continue
      const gone = new AbortController()
      known.set(card.element, { key: keyOf(card.owner.identity), gone })
      watcher.onCard(card, gone.signal)
      yield
    }
  }

  /** One look after some time, or at once where somebody waits for it. */
  function run(after: number): Promise<void> {
    if (after === 0) hurry()
    running ??= new Promise<void>((go) => {
      hurry = go
      void pace.wait(after).then(go)
    })
      .then(() => (stop.aborted ? undefined : pass()))
      .finally(() => {
        running = undefined
        if (changed && !stop.aborted) void run(budget.rest())
      })
    return running
  }
  function take(changes: readonly MutationRecord[]): void {
    reading.memory.forget(changes)
    changed = true
  }
  const catchUp = (): void => {
    const late = observer.takeRecords()
    if (late.length > 0) take(late)
  }
  const look = (): void => {
    changed = true
    void run(budget.rest())
  }

  const observer = new MutationObserver((changes) => {
    watcher.onChange()
    if (stop.aborted) return
    take(changes)
    void run(budget.rest())
  })
  observer.observe(document, OBSERVED)
  // A navigation within the page need not change the tree at once. Without this API the next change of the tree tells.
  const { navigation } = document.defaultView as { navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', look, { signal: stop })
  for (const end of ENDS) document.addEventListener(end, look, { capture: true, passive: true, signal: stop })
  stop.addEventListener('abort', () => {
    observer.disconnect()
    for (const { gone } of known.values()) gone.abort()
    known.clear()
  })
  void run(0)

  return {
    found: () => found,
    async fresh() {
      catchUp()
      while ((changed || running !== undefined) && !stop.aborted) await run(0)
      return found
    },
    now() {
      catchUp()
      if (!changed || stop.aborted) return found
      return inOneGo(findCards(document, document.location.href, reading))
    },
  }
}
