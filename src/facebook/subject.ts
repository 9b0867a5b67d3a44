import type { Identity, Surface } from '../core/model.ts'
import { isAsking } from './asking.ts'
import type { Card } from './cards.ts'
import { follows } from './follows.ts'
import { type Around, levelsOf } from './levels.ts'
import { linesIn } from './lines.ts'
import { keyOf, samePerson } from './links.ts'
import type { Pair } from './pairs.ts'
import { peopleIn } from './person.ts'
import { BY_STYLE } from './sight.ts'
import { subjectOf, surfaceOf } from './surface.ts'
import { folded } from './text.ts'
import { DIALOGS, LISTS, POSTS, ROWS } from './variants.ts'
import { writes } from './words.ts'

/** Headings that are the title of a person's page. */
const TITLES =
  'h1, h2, [role="heading"]:not([aria-level]), [role="heading"][aria-level="1"], [role="heading"][aria-level="2"]'
/** The parts of a profile that its own tabs lead to. */
const TABS = /[/=](?:about|friends|friends_mutual|photos|followers)(?:[/?&#]|$)/u

/** Whom the address of a page is about. */
export interface Subject {
  identity: Identity
  surface: Surface
  /** The page's data says that they ask. */
  asks: boolean
}

/**
 * The card of somebody whom the address of the page is about, where the buttons stand under their name without a link: the
 * preview beside the list of requests, and the banner of a profile. A row of a list is never one.
 */
export function subjectCard(pair: Pair, around: Around, { identity, surface, asks }: Subject): Card | undefined {
  if (pair.kind === 'suggestion' || pair.group.parentElement?.closest(`${ROWS}, ${LISTS}, ${POSTS}, ${DIALOGS}`)) return
  return surface === 'profile' ? banner(pair, around, identity, asks) : preview(pair, around, identity)
}

function preview(pair: Pair, around: Around, subject: Identity): Card | undefined {
  for (const { element, pairs } of levelsOf(pair, around)) {
    const title = titleIn(element, pair)
    if (title === undefined) continue
    // In a row somebody is linked before their name; in a preview only friends and parts of the profile are, after it.
    const before = peopleIn(element, around.ids).filter(({ links: [link] }) => link && !follows(title.element, link))
    if (before.some(({ identity }) => !samePerson(identity, subject))) return
    return cardOf(element, subject, title.text, pairs)
  }
  return previewIn(pair.group.closest<HTMLElement>('main, [role="main"]'), pair, around, subject)
}

/** A preview that is the whole main part of the page: the one pair of a request in it. */
function previewIn(
  region: HTMLElement | null,
  pair: Pair,
  { before, after }: Around,
  subject: Identity,
): Card | undefined {
  if (region === null) return
  const beside = [before, ...after].filter((other) => other !== undefined && region.contains(other.first.element))
  const copies = beside.filter(
    (other) => other?.confirm.text === pair.confirm.text && other.reject.text === pair.reject.text,
  )
  if (beside.some((other) => other?.kind !== 'suggestion' && !copies.includes(other))) return
  const title = titleIn(region, pair)
  if (title === undefined || writes('noun', title.text)) return
  const later = copies.filter((copy) => copy !== undefined && after.includes(copy))
  return cardOf(pair.group, subject, title.text, [pair, ...later.filter((copy) => copy !== undefined)])
}

function banner(pair: Pair, around: Around, subject: Identity, asks: boolean): Card | undefined {
  const { ownerDocument: document } = pair.group
  const region = pair.group.closest('main, [role="main"]') ?? document.body
  if (!ownsTabs(region, subject, around.ids)) return
  const title = titleIn(region)
  if (title === undefined) return
  for (const { element, pairs } of levelsOf(pair, around)) {
    const name = folded(title.text)
    const named = [pair.confirm, pair.reject].every(({ label }) => label !== name && label.includes(name))
    if (pair.kind === 'request' || isAsking(element, title.text) || named || asks)
      return cardOf(element, subject, title.text, pairs)
    if (element.querySelector(TITLES) !== null) return
  }
  return
}

/** The title of a region, the last one before the pair if that is given; not one that links somebody. */
function titleIn(region: Element, pair?: Pair): { element: Element; text: string } | undefined {
  const titles = [...region.querySelectorAll(TITLES)].filter(
    (title) =>
      title.closest(`[hidden], ${DIALOGS}, nav, [role="navigation"], [role="banner"]`) === null &&
      (pair === undefined || (follows(title, pair.first.element) && title.querySelector('a[href]') === null)),
  )
  const ordered = pair === undefined ? titles.toSorted((a, b) => rankOf(a) - rankOf(b)) : titles.toReversed()
  for (const element of ordered) {
    const [line] = linesIn(element, BY_STYLE)
    if (line !== undefined) return { element, text: line.text }
  }
  return
}

function rankOf(title: Element): number {
  return title.matches('h1, [aria-level="1"]') ? 0 : 1
}

/** Whether the parts of the profile that are linked are the subject's: right after a navigation they are somebody else's. */
function ownsTabs(region: Element, subject: Identity, ids: ReadonlyMap<string, string>): boolean {
  const isTab = (link: Element): boolean => TABS.test(link.getAttribute('href') ?? '')
  const parts = peopleIn(region, ids).filter(({ links, named }) =>
    links.some((link) => !named.includes(link) && isTab(link)),
  )
  const comparable = parts.filter(({ identity }) =>
    identity.vanity === undefined ? subject.profileId !== undefined : subject.vanity !== undefined,
  )
  return comparable.length === 0 || comparable.some(({ identity }) => samePerson(identity, subject))
}

function cardOf(element: HTMLElement, subject: Identity, name: string, pairs: Card['pairs']): Card {
  return { element, owner: { identity: subject, roles: new Set(['profile']) }, name, pairs, ground: 'address' }
}

/**
 * One person under one name: the previewed one may be linked by id in the list and by word in the preview, or the other way
 * about, and the list counts. Where more than one card claims to be whom the address is about, none is.
 */
export function withOneSubject(cards: readonly Card[], subject: Subject | undefined): Card[] {
  if (subject === undefined) return [...cards]
  const claims = cards.filter(({ ground }) => ground === 'address')
  const kept =
    new Set(claims.map(({ element }) => element)).size > 1 ? cards.filter((card) => !claims.includes(card)) : cards
  const isSubject = ({ owner, name }: Card): boolean =>
    samePerson(owner.identity, subject.identity) || (claims.length === 1 && name === claims[0]?.name)
  const row = kept.find((card) => card.ground !== 'address' && isSubject(card))
  if (subject.surface !== 'requests' || row === undefined) return [...kept]
  const isCopy = ({ owner, name, ground }: Card): boolean =>
    ground === 'address' || (owner.identity.profileId === undefined && name === row.name)
  return kept.map((card) => (isCopy(card) ? { ...card, owner: row.owner } : card))
}

/** Names the page that a document shows now: on a profile, whose it is and whether it still stands. */
export function placeNameOf(document: Document): string {
  const { href } = document.location
  const surface = surfaceOf(href)
  const subject = surface === 'profile' ? subjectOf(href) : undefined
  if (subject === undefined) return surface
  const region = document.querySelector('main, [role="main"]') ?? document.body
  return `${surface} ${keyOf(subject)} ${titleIn(region) === undefined ? 'bare' : 'whole'}`
}
