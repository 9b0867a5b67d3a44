/** How visibility is judged; tests without a layout bring their own. */
export type Shown = (element: Element) => boolean

/** How far up a clipping ancestor is looked for. */
const DEPTH = 12

/** Whether an element is rendered for the eye at all. Of two copies of a button, as some layouts have them, only one is. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden], [inert]') !== null) return false
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** Whether a person at the screen could also press it: it takes up room, on the page, and nothing cuts it away. */
export function isPressable(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect()
  if (!isShown(element) || width <= 1 || height <= 1) return false
  const view = element.ownerDocument.defaultView
  if (view === null || right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return false
  let one: Element | null = element
  for (let depth = 0; one !== null && depth < DEPTH; depth += 1, one = one.parentElement)
    if (cutsAway(one, view)) return false
  return true
}

/** Copies for readers aloud are cut to nothing by the element around them. */
function cutsAway(element: Element, view: Window): boolean {
  const { overflow, clip, clipPath } = view.getComputedStyle(element)
  if (/^rect\((?:0px|1px)?,? ?(?:0px|1px),? ?(?:0px|1px)/u.test(clip) || /^inset\((?:50|100)%/u.test(clipPath))
    return true
  if (overflow === 'visible') return false
  const { width, height } = element.getBoundingClientRect()
  return width <= 1 || height <= 1
}

/** Whether a press in the middle of an element would reach it. */
export function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const hit = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2)
  return hit !== null && element.contains(hit)
}
