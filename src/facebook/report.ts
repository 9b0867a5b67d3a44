import type { PageReport } from '../core/model.ts'
import type { Found } from './find-cards.ts'
import { makeHealth } from './health.ts'
import { personOf } from './links.ts'
import { noticesOn } from './notices.ts'
import { requestsOf } from './read.ts'
import type { Shown } from './shown.ts'
import { surfaceOf } from './surface.ts'
import { ASKERS } from './variants.ts'

/**
 * Says what a page shows.
 * @param now milliseconds since some fixed moment
 * @param settleMs how long a doubt has to last before it is told
 */
export function makeReporter(
  document: Document,
  shown: Shown,
  now: () => number,
  settleMs: number,
): (found: Found, inData: number) => PageReport {
  const health = makeHealth(now, settleMs)
  return ({ requests: cards, unread, unknown }, inData) => {
    const surface = surfaceOf(document.location.href)
    const requests = requestsOf(cards, surface)
    const linked = requests.length > 0 ? 0 : linkedIn(document, shown)
    const told = {
      surface,
      requests,
      health: health({ surface, read: requests.length, unread, unknown, inData, linked }),
    }
    return noticesOn(document, shown).blocks.length > 0 ? { ...told, blocked: true } : told
  }
}

/** How many visible links lead to somebody who asks. */
function linkedIn(document: Document, shown: Shown): number {
  const links = [...document.querySelectorAll(ASKERS)].slice(0, 20)
  const base = document.baseURI
  return links.filter((link) => shown(link) && personOf(link.getAttribute('href') ?? '', base)?.role === 'request')
    .length
}
