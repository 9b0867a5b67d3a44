import type { FriendRequest, Health, PageReport, Surface } from '../core/model.ts'
import type { Card } from './cards.ts'
import { addressOf, keyOf } from './links.ts'
import { nameIn } from './person.ts'
import { surfaceOf } from './surface.ts'
import { clean } from './text.ts'

/** Requests reported at most. */
const MOST = 5000

/**
 * Reads one card.
 * @returns nothing where no name can be made out: then the card is left alone
 */
export function readRequest(card: Card, surface: Surface): FriendRequest | undefined {
  const { identity } = card.owner
  const name = nameIn(card.owner) ?? avatarName(card)
  if (name === undefined) return
  return { key: keyOf(identity), identity, name, url: addressOf(identity), surface }
}

/** What the avatar is called, where no link carries a name as text. */
function avatarName({ owner }: Card): string | undefined {
  for (const link of owner.links) {
    const picture = link.querySelector('img[alt], svg[aria-label], [role="img"][aria-label]')
    const label = clean(picture?.getAttribute('alt') ?? picture?.getAttribute('aria-label') ?? '')
    const name = label.replace(/^profile picture of /iu, '')
    if (name !== '') return name
  }
  return
}

/**
 * What a page shows: every request once, in page order, and how sure the reader is.
 * @param known how many requests the page's own data holds
 * @param settled whether the page has had time to show its cards
 */
export function reportOf(cards: readonly Card[], address: string, known: number, settled: boolean): PageReport {
  const surface = surfaceOf(address)
  const requests = new Map<string, FriendRequest>()
  let unread = 0
  for (const card of cards) {
    const request = readRequest(card, surface)
    if (request === undefined) unread += 1
    else if (!requests.has(request.key)) requests.set(request.key, request)
  }
  const health = healthOf(surface, { found: requests.size, unread, known, settled })
  return { surface, requests: [...requests.values()].slice(0, MOST), health }
}

interface Counts {
  found: number
  unread: number
  known: number
  settled: boolean
}

function healthOf(surface: Surface, { found, unread, known, settled }: Counts): Health {
  if (unread > 0) return { kind: 'unsure', why: 'card-without-identity' }
  const expected = surface === 'friends' || surface === 'requests'
  if (expected && settled && found === 0 && known > 0) return { kind: 'unsure', why: 'requests-in-data-but-none-read' }
  return { kind: 'ok' }
}
