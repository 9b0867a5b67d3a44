import type { Tab } from '../browsers/driver.ts'

/** One control as the page sees it: nothing but an empty element. */
export interface SeenControl {
  html: string
  size: string
  /** Text of the nearest element around it that has some. */
  beside: string
}

/** Every element of ours in a page, as far as the page itself can tell: an empty `span` without attributes that takes up room. */
export function controls(page: Tab): Promise<SeenControl[]> {
  return page.look(() =>
    [...document.querySelectorAll('span')]
      .filter((one) => one.attributes.length === 0 && one.childNodes.length === 0 && one.offsetWidth > 0)
      .map((one) => ({
        html: one.outerHTML,
        size: `${one.offsetWidth} x ${one.offsetHeight}`,
        beside: one.parentElement?.textContent ?? '',
      })),
  )
}

/** Waits until a page has so many of them. */
export function untilControls(page: Tab, count: number): Promise<void> {
  return page.until(
    (wanted) =>
      [...document.querySelectorAll('span')].filter(
        (one) => one.attributes.length === 0 && one.childNodes.length === 0 && one.offsetWidth > 0,
      ).length === wanted,
    count,
  )
}

/** Waits until Front Desk has read a page: from then on Confirm is held there. */
export function untilRead(page: Tab): Promise<void> {
  return page.until(() =>
    [...document.querySelectorAll('span')].some(
      (one) => one.attributes.length === 0 && one.childNodes.length === 0 && one.offsetWidth > 0,
    ),
  )
}
