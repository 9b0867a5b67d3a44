import labels from '../../assets/facebook/labels.json' with { type: 'json' }
import type { RequestKey } from '../core/model.ts'
import type { Card } from './cards.ts'
import { keyOf } from './links.ts'
import { folded } from './text.ts'

/** What a card is, before its neighbours are asked. */
type Standing = 'request' | 'no-request' | 'open'

/** What a page says besides its cards. */
export interface Page {
  surface: 'friends' | 'requests'
  /** `lang` of the document. */
  language: string
  /** Requests that the page's own data knows. */
  known: ReadonlySet<RequestKey>
}

/**
 * The cards that are incoming requests. Words decide where a dictionary has them; else the address of the row, then the
 * page's own data. A card in an unknown language that nothing of this speaks for is judged by its place: requests stand
 * before suggestions.
 * @param cards all visible cards in document order
 */
export function requestsAmong(cards: readonly Card[], page: Page): Card[] {
  const standings = cards.map((card) => standingOf(card, page))
  const open = cards.filter((_, at) => standings[at] === 'open')
  const silent = isSolid(page.language) || cards.some(isWorded)
  const firstOther = standings.indexOf('no-request')
  const lastRequest = standings.lastIndexOf('request')
  return cards.filter((card, at) => {
    if (standings[at] !== 'open') return standings[at] === 'request'
    if (silent) return false
    if (at < lastRequest || at < firstOther) return true
    if (lastRequest !== -1 || firstOther !== -1) return false
    return namesBoth(card) || isFirstKind(card, open, page)
  })
}

function standingOf(card: Card, { known }: Page): Standing {
  const { roles, identity } = card.owner
  const [{ kind }] = card.pairs
  if (kind === 'suggestion' || roles.has('suggestion') || roles.has('member')) return 'no-request'
  if (roles.has('request') || known.has(keyOf(identity))) return 'request'
  if (kind === 'unknown') return 'open'
  return isAboutOwner(card) ? 'request' : 'no-request'
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

function isWorded({ pairs: [{ kind }] }: Card): boolean {
  return kind !== 'unknown'
}

function isSolid(language: string): boolean {
  return labels.solidLanguages.includes(language.toLowerCase().split('-')[0] ?? '')
}

/** Facebook puts the requester's name into both labels, in some layouts. */
function namesBoth({ name = '', pairs: [{ confirm, reject }] }: Card): boolean {
  const plain = folded(name)
  return plain !== '' && [confirm, reject].every(({ label }) => label !== plain && label.includes(plain))
}

/** The first kind of pair on a page of requests; on Friends home only where another kind, the suggestions, follows. */
function isFirstKind(card: Card, open: readonly Card[], { surface }: Page): boolean {
  const kinds = new Set(open.map(signatureOf))
  const [first] = kinds
  return signatureOf(card) === first && (surface === 'requests' || kinds.size > 1)
}

/** The words of a pair without the name. */
function signatureOf({ name = '', pairs: [{ confirm, reject }] }: Card): string {
  const plain = folded(name)
  return [confirm, reject].map(({ text }) => (plain === '' ? text : text.replace(plain, ''))).join('|')
}
