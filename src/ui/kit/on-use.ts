/** What counts as use of a page: a hand on it, not a page that lies open. */
const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const

/** Tells of every use of this page. @param used may be called very often */
export function onUse(used: () => void): void {
  for (const sign of SIGNS) addEventListener(sign, used, { capture: true, passive: true })
}
