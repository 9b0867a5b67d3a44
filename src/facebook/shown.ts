/**
 * Whether a person at the screen could see and press an element. Of the two copies of a button that some layouts have, only
 * one is.
 */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden], [inert]') !== null) return false
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false }))
    return false
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0
}

/** How visibility is judged; tests without a layout bring their own. */
export type Shown = (element: Element) => boolean
