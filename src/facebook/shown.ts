import { isReachable } from './reach.ts'

/** How visibility is judged; tests without a layout bring their own. */
export type Shown = (element: Element) => boolean

/** Whether an element is rendered for the eye at all. Of two copies of a button, as some layouts have them, only one is. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden], [inert]') !== null) return false
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** Whether a person at the screen could also press it: it takes up room where they see it, or can scroll to. */
export function isPressable(element: Element): boolean {
  return isShown(element) && isReachable(element)
}

/** Whether a press in the middle of an element would reach it. */
export function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const hit = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2)
  return hit !== null && element.contains(hit)
}
