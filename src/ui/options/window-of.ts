/** Height of a row, in px: it grows with the letters that the reader has set, as the 2.75 rem of `list.css` do. */
export const ROW = 2.75 * letters()
/** Browsers make no element much higher than this, in px. */
const HIGHEST = 8_000_000
/** Rows drawn beyond what is seen, above and below. */
const SPARE = 8

/** What is seen of a list that may be higher than any element. */
export interface Window {
  /** px from the top of all rows. */
  top: number
  /** The first row drawn, and the first that is not any more. */
  from: number
  to: number
}

/** Height of the element that is scrolled, in px. */
export function heightOf(count: number): number {
  return Math.min(count * ROW, HIGHEST)
}

/**
 * Where the list stands after scrolling. Of a list that is higher than its element, small steps move it by as much, and
 * a pull at the bar moves it by its share.
 * @param view height of what is seen, in px
 */
export function topAfter(
  scroll: { before: number; now: number },
  top: number,
  { count, view }: { count: number; view: number },
): number {
  const [height, all] = [heightOf(count), count * ROW]
  if (height === all) return scroll.now
  const end = Math.max(height - view, 1)
  if (scroll.now <= 0) return 0
  if (scroll.now >= end) return all - view
  const step = scroll.now - scroll.before
  const moved = Math.abs(step) < view * 2 ? top + step : (scroll.now / end) * (all - view)
  return Math.min(Math.max(moved, 0), all - view)
}

/** Where the element must be scrolled to, so that the list stands at `top`. */
export function scrollFor(top: number, { count, view }: { count: number; view: number }): number {
  const [height, all] = [heightOf(count), count * ROW]
  return height === all ? top : (top / Math.max(all - view, 1)) * (height - view)
}

/** The rows to draw. */
export function windowOf(top: number, { count, view }: { count: number; view: number }): Window {
  const from = Math.max(0, Math.floor(top / ROW) - SPARE)
  return { top, from, to: Math.min(count, Math.ceil((top + view) / ROW) + SPARE) }
}

/** Where the list must stand for a row to be seen; where it stands, if it is. */
export function topFor(row: number, top: number, view: number): number {
  if (row * ROW < top) return row * ROW
  return (row + 1) * ROW > top + view ? (row + 1) * ROW - view : top
}

/** Size of the page's letters, in px; 16 unless the reader has set another. */
function letters(): number {
  const root = globalThis.document?.documentElement
  return (root && Number.parseFloat(getComputedStyle(root).fontSize)) || 16
}
