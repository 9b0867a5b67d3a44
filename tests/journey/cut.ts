import type { Surface } from '../browsers/window.ts'

/**
 * What a person cannot see the whole of without scrolling sideways: the surface itself where it is wider than its window, controls
 * and words that reach over its edges, words that their own element cuts.
 * @param low whether what lies below the window's lower edge is cut, too, as in a popup, which is to be as high as its content
 */
export function cut(surface: Surface, low = false): Promise<string[]> {
  return surface.look((alsoBelow) => {
    const found: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide in a window of ${clientWidth}`)
    for (const one of document.querySelectorAll<HTMLElement>(
      'button, a, input, select, textarea, p, h1, h2, h3, li, .chip',
    )) {
      if (!one.checkVisibility({ visibilityProperty: true })) continue
      const { left, right, bottom, width } = one.getBoundingClientRect()
      const words = `${one.tagName.toLowerCase()} ${one.textContent?.trim().slice(0, 40)}`
      if (width > 1 && (left < -0.5 || right > clientWidth + 0.5)) found.push(`beside the window: ${words}`)
      if (alsoBelow && bottom > innerHeight + 0.5) found.push(`below the window: ${words}`)
      const hides = getComputedStyle(one).overflowX !== 'visible'
      if (hides && width > 1 && one.scrollWidth > one.clientWidth + 1) found.push(`cut by itself: ${words}`)
    }
    return found
  }, low)
}
