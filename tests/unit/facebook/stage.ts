import { readEmbedded } from '../../../src/facebook/embedded.ts'
import { type Found, findCards, readingOf } from '../../../src/facebook/find-cards.ts'
import { readRequest, requestsOf } from '../../../src/facebook/read.ts'
import type { Shown } from '../../../src/facebook/shown.ts'
import { surfaceOf } from '../../../src/facebook/surface.ts'

/** Goes to an address without loading anything. */
export function go(address: string): void {
  ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address)
}

/** Eyes for a page without a layout: what its markup hides plainly. */
export const eyes: Shown = (element) => {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const style = one.getAttribute('style')?.replaceAll(' ', '') ?? ''
    if (one.hasAttribute('hidden') || one.hasAttribute('inert')) return false
    if (/display:none|visibility:hidden|opacity:0(?:;|$)/u.test(style)) return false
  }
  return true
}

/** Everything that stands on the page now, read for the first time. */
export function found(): Found {
  const work = findCards(document, document.location.href, readingOf(eyes, readEmbedded(document)))
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** The requests of the page as key and name, in page order. */
export function requests(): { key: string; name: string }[] {
  return requestsOf(found().requests, surfaceOf(document.location.href)).map(({ key, name }) => ({ key, name }))
}

/** The cards of the page as key and name, in page order, one person perhaps twice. */
export function cards(): { key: string; name: string }[] {
  const read = found().requests.map((card) => readRequest(card, surfaceOf(document.location.href)))
  return read.flatMap((request) => (request === undefined ? [] : [{ key: request.key, name: request.name }]))
}
