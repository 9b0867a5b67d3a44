import type { RequestKey, Surface } from '../core/model.ts'
import { isAsking, isRequestNotice } from './asking.ts'
import type { Card } from './cards.ts'
import { linesIn } from './lines.ts'
import { keyOf } from './links.ts'
import { type Place, placeOf } from './place.ts'
import { type Judged, requestsBeside, requestsInside, type Standing } from './sections.ts'
import { folded } from './text.ts'
import { DIALOGS, LANDMARKS } from './variants.ts'
import { knownAs } from './words.ts'

/** What a page says besides its cards. */
export interface Page {
  surface: Surface
  /** `lang` of the document. */
  language: string
  /** Requests that the page's own data knows. */
  known: ReadonlySet<RequestKey>
}

/**
 * The cards that are incoming requests. Words decide where a dictionary has them; else the address of the row, then the
 * page's own data. A card in an unknown language that nothing of this speaks for is judged by its place: requests stand
 * before suggestions.
 * @param judged all visible cards in document order, with what each is by itself
 * @returns them, and how many cards nothing is known of, if that is so of all
 */
export function requestsAmong(judged: readonly Judged[], page: Page): { requests: Card[]; unknown: number } {
  const isSilent = knownAs(page.language) === 'solid' || judged.some(isTelling)
  const isIn =
    (place: Place) =>
    (one: Judged): boolean =>
      placeOf(one.card.element, page.surface) === place
  const list = judged.filter(isIn('list'))
  const open = list.filter(({ standing }) => standing === 'open')
  const inside = isSilent || open.length === 0 ? [] : requestsInside(list, page.surface)
  const chosen = new Set(isSilent ? [] : [...inside, ...requestsBeside(judged.filter(isIn('box')))])
  const requests = judged.flatMap(({ card, standing }) => (standing === 'request' || chosen.has(card) ? [card] : []))
  const isDecided = isSilent || requests.length > 0 || judged.some(({ standing }) => standing === 'no-request')
  return { requests, unknown: isDecided ? 0 : open.length }
}

/** What a card is by itself: by its words, its links, the page's data and where it stands. */
export function standingOf(card: Card, page: Page): Standing {
  const { roles, identity } = card.owner
  const [{ kind }] = card.pairs
  const place = placeOf(card.element, page.surface)
  if (roles.has('member')) return 'apart'
  if (kind === 'suggestion' || roles.has('suggestion')) return 'no-request'
  if (card.ground === 'address' || roles.has('request')) return 'request'
  const isKnown = page.known.has(keyOf(identity))
  const isAmongNotices =
    page.surface === 'notifications' || card.element.closest(DIALOGS) !== null || isSentenceOver(card)
  if (place === 'note' && !isAsking(card.element, card.name) && !(isKnown && isAmongNotices)) return 'apart'
  if (isKnown || (place === 'note' && kind === 'unknown' && isNoticeAbroad(card, page))) return 'request'
  if (kind === 'unknown' && !isHalfKnown(card, page))
    return place === 'note' || isHalfOther(card, page) ? 'apart' : 'open'
  return isAboutOwner(card) ? 'request' : 'apart'
}

/** A row whose address says that it tells of a request, in a language whose words are not all known. */
function isNoticeAbroad({ element }: Card, { language }: Page): boolean {
  return knownAs(language) !== 'solid' && isRequestNotice(element)
}

/** A word for Confirm beside one that is not known, in a language of which not every word is. */
function isHalfKnown({ pairs: [{ confirm }] }: Card, { language }: Page): boolean {
  return confirm.kind === 'confirm' && knownAs(language) !== 'solid'
}

/** A word for Delete behind one that is not known: where the words for Confirm are known, it is another thing, a suggestion perhaps. */
function isHalfOther({ pairs: [{ reject }] }: Card, { language }: Page): boolean {
  return reject.kind === 'reject' && knownAs(language) !== 'unknown'
}

/** Whether a card lies over the page and its link says more than a name, in whatever language. */
function isSentenceOver({ element, name }: Card): boolean {
  return (
    element.closest(LANDMARKS) === null && linesIn(element).some(({ text, link }) => link !== null && text !== name)
  )
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
function isTelling({ card, standing }: Judged): boolean {
  const [{ kind }] = card.pairs
  return kind === 'suggestion' || (kind === 'request' && standing === 'request')
}
