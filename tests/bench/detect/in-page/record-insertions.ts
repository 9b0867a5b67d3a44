import type {} from '../../../facebook/in-page.ts'

/** What came into a page, noted in the page itself. */
export interface Inserted {
  /** Controls that were put into something that held no pair of a request in that moment. */
  strays: string[]
  /** Milliseconds from a pair's coming, or its becoming another person's, to the control beside it. */
  delays: { id: string; ms: number }[]
}

declare global {
  interface Window {
    __inserted: Inserted
  }
}

/**
 * Runs in a page before any script of its own: notes every control in the moment in which it is put in. To the page a control
 * is nothing but an empty `span` without attributes.
 */
export function recordInsertions(): void {
  const inserted: Inserted = { strays: [], delays: [] }
  window.__inserted = inserted
  const isControl = (node: Node): node is HTMLElement =>
    node instanceof HTMLSpanElement && node.attributes.length === 0 && node.childNodes.length === 0
  const timed = new WeakMap<HTMLElement, number>()
  const note = (control: HTMLElement): void => {
    const card = control.parentElement
    if (card === null || window.__replica === undefined) return
    const pairs = window.__replica.standing().filter(({ element }) => card.contains(element))
    // An empty span of the page itself takes up no room.
    if (pairs.length === 0 && control.offsetWidth > 0) inserted.strays.push(card.textContent ?? '')
    const [pair] = pairs
    if (pair === undefined || timed.get(pair.element) === pair.since) return
    timed.set(pair.element, pair.since)
    inserted.delays.push({ id: pair.id, ms: performance.now() - pair.since })
  }
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (isControl(node)) note(node)
  }).observe(document, { childList: true, subtree: true })
}
