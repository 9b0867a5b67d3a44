/** How visibility is judged; tests without a layout bring their own. */
export type Shown = (element: Element) => boolean

/** Whether an element is rendered for the eye at all. Of two copies of a button, as some layouts have them, only one is. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden], [inert]') !== null) return false
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** Whether a person at the screen could also press it: it takes up room. */
export function isPressable(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return isShown(element) && width > 1 && height > 1
}
