/** A part of the page that scrolls, and how far it is scrolled, in px. */
export interface Scrolled {
  column: Element
  left: number
  top: number
}

/** How far a column is scrolled now. */
export function scrolled(column: Element): Scrolled {
  return { column, left: column.scrollLeft, top: column.scrollTop }
}

/** Scrolls a column to a place, at once. */
export function scrollBack({ column, left, top }: Scrolled): void {
  column.scrollTo({ left, top, behavior: 'instant' })
}

/** The innermost part of the page that an element scrolls with: a column with more in it than it shows, or the window. */
export function columnOf(element: Element): Element {
  const { documentElement: root, scrollingElement, defaultView: view, body } = element.ownerDocument
  for (let one = element.parentElement; one !== null && one !== root && one !== body; one = one.parentElement) {
    if (one.scrollHeight <= one.clientHeight) continue
    const { overflowY } = (view ?? window).getComputedStyle(one)
    if (overflowY === 'auto' || overflowY === 'scroll') return one
  }
  return scrollingElement ?? root
}

/**
 * Does something while an element is in view, and puts the page back: all in one piece of work, so that nobody sees it move, and
 * nothing moves under a user's hand.
 */
export function inView<T>(element: Element, work: () => T): T {
  const before: Scrolled[] = []
  for (let one = element.parentElement; one !== null; one = one.parentElement) before.push(scrolled(one))
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  try {
    return work()
  } finally {
    for (const one of before)
      if (one.column.scrollLeft !== one.left || one.column.scrollTop !== one.top) scrollBack(one)
  }
}
