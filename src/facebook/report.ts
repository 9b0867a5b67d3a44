import type { PageReport } from '../core/model.ts'
import type { Found } from './find-cards.ts'
import { makeHealth } from './health.ts'
import { personOf } from './links.ts'
import { requestsOf } from './read.ts'
import { isShown } from './shown.ts'
import { surfaceOf } from './surface.ts'
import { REQUESTS } from './variants.ts'

/**
 * Says what a page shows.
 * @param now milliseconds since some fixed moment
 * @param settleMs how long a doubt has to last before it is told
 */
export function makeReporter(
  document: Document,
  now: () => number,
  settleMs: number,
): (found: Found, inData: number) => PageReport {
  const health = makeHealth(now, settleMs)
  return ({ requests: cards, unread }, inData) => {
    const { href, search } = document.location
    const surface = surfaceOf(href)
    const previewed = new URLSearchParams(search).get('profile_id')
    const requests = requestsOf(cards, surface, previewed)
    const read = requests.length
    const linked = read > 0 ? 0 : linkedIn(document)
    // The preview of somebody who was read in the list need not link anybody.
    const expected = requests.some(({ identity }) => identity.profileId === previewed)
      ? Math.max(0, unread - 1)
      : unread
    return { surface, requests, health: health({ surface, read, unread: expected, inData, linked }) }
  }
}

/** How many visible links lead to somebody who asks. */
function linkedIn(document: Document): number {
  const links = [...document.querySelectorAll(`a[href*="${REQUESTS}"][href*="profile_id="]`)].slice(0, 20)
  const base = document.baseURI
  return links.filter((link) => isShown(link) && personOf(link.getAttribute('href') ?? '', base)?.role === 'request')
    .length
}
