/** How a text looks to a reader's eyes, as far as it says what is meant for them. */
export interface Sight {
  /** Whether an element is kept from the eye, for readers aloud perhaps. */
  hides(element: Element): boolean
  /** How heavy its letters are: 400 is plain, 700 bold. */
  weightOf(element: Element): number
}

/** Heavier by this much stands out. */
export const HEAVIER = 100

/** Sight by markup alone: costs nothing, and knows no style sheet. */
export const BY_MARKUP: Sight = {
  hides: () => false,
  weightOf: (element) => (element.closest('strong, b, h1, h2, h3, h4, h5, h6') === null ? 400 : 700),
}

/** Sight by what the browser made of the page's style sheets. */
export const BY_STYLE: Sight = {
  hides(element) {
    const style = styleOf(element)
    if (style === undefined) return false
    const { display, visibility, position, overflow, clip, clipPath, width, height } = style
    if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return true
    if (isNothing(clip) || /^inset\((?:[5-9]\d|100)(?:\.\d+)?%/u.test(clipPath)) return true
    const isCut = overflow === 'hidden' || overflow === 'clip' || overflow === 'hidden hidden'
    return isCut && position !== 'static' && isTiny(width) && isTiny(height)
  },
  weightOf(element) {
    const weight = styleOf(element)?.fontWeight ?? ''
    const number = Number(weight === 'bold' || weight === 'bolder' ? 700 : weight)
    return number > 0 ? number : BY_MARKUP.weightOf(element)
  },
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element)
}

/** `rect(0px, 0px, 0px, 0px)`, `rect(1px 1px 1px 1px)`: nothing of it is left. */
function isNothing(clip: string): boolean {
  const [top, right, bottom, left] = (/^rect\((.*)\)$/u.exec(clip)?.[1] ?? '').split(/[\s,]+/u).map(Number.parseFloat)
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return false
  return right - left <= 1 && bottom - top <= 1
}

function isTiny(length: string): boolean {
  return length !== '' && length !== 'auto' && Number.parseFloat(length) <= 1
}
