import type { RequestKey, Surface } from '../core/model.ts'
import type { Card } from './cards.ts'
import { keyOf } from './links.ts'
import { placeOf } from './place.ts'
import { requestsInside } from './sections.ts'
import { folded } from './text.ts'
import { isSolid, wordsFor } from './words.ts'

/** What a card is, before its neighbours are asked; one apart is no request and tells nothing of its neighbours. */
type Standing = 'request' | 'no-request' | 'apart' | 'open'

/** What a page says besides its cards. */
export interface Page {
  surface: Surface
  /** `lang` of the document. */
  language: string
  /** Requests that the page's own data knows. */
  known: ReadonlySet<RequestKey>
}

const NOUNS = wordsFor('noun')

/**
 * The cards that are incoming requests. Words decide where a dictionary has them; else the address of the row, then the
 * page's own data. A card in an unknown language that nothing of this speaks for is judged by its place: requests stand
 * before suggestions.
 * @param cards all visible cards in document order
 * @returns them, and how many cards nothing is known of, if that is so of all
 */
export function requestsAmong(cards: readonly Card[], page: Page): { requests: Card[]; unknown: number } {
  const standings = cards.map((card) => standingOf(card, page))
  const open = cards.filter((_, at) => standings[at] === 'open')
  const silent = isSolid(page.language) || cards.some((card, at) => isTelling(card, standings[at]))
  const firstOther = standings.indexOf('no-request')
  const lastRequest = standings.lastIndexOf('request')
  const chosen = silent || firstOther !== -1 || lastRequest !== -1 ? [] : requestsInside(open, page.surface)
  const requests = cards.filter((card, at) => {
    if (standings[at] !== 'open') return standings[at] === 'request'
    return !silent && (at < lastRequest || at < firstOther || chosen.includes(card))
  })
  const isDecided = silent || firstOther !== -1 || requests.length > 0
  return { requests, unknown: isDecided ? 0 : open.length }
}

function standingOf(card: Card, page: Page): Standing {
  const { roles, identity } = card.owner
  const [{ kind }] = card.pairs
  const place = placeOf(card.element, page.surface)
  if (roles.has('member')) return 'apart'
  if (kind === 'suggestion' || roles.has('suggestion')) return 'no-request'
  if (card.ground === 'address' || roles.has('request')) return 'request'
  if (place === 'note' && !isNotice(card)) return 'apart'
  if (page.known.has(keyOf(identity))) return 'request'
  const [{ confirm }] = card.pairs
  const isHalfKnown = confirm.kind === 'confirm' && !isSolid(page.language)
  if (kind === 'unknown' && !isHalfKnown) return place === 'list' ? 'open' : 'apart'
  return isAboutOwner(card) ? 'request' : 'apart'
}

/** Whether a card says in so many words that somebody asks to be a friend. */
function isNotice({ element }: Card): boolean {
  const text = folded(element.textContent ?? '')
  return NOUNS.some((noun) => text.includes(noun))
}

/** Whether what stands beside the words is the requester's name: "Confirm Ana Lee" is of a request, "Confirm your address" is not. */
export function isAboutOwner(card: Card): boolean {
  const [{ confirm, reject }] = card.pairs
  return isName(confirm.rest, card) && isName(reject.rest, card)
}

function isName(rest: string, { name = '' }: Card): boolean {
  const plain = folded(name.replace(/[("“].*/u, ''))
  return rest === '' || (plain !== '' && rest.includes(plain))
}

/** Whether a card shows that the words of the page are known. */
function isTelling({ pairs: [{ kind }] }: Card, standing: Standing | undefined): boolean {
  return kind === 'suggestion' || (kind === 'request' && standing === 'request')
}
