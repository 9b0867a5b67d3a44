import type { Surface } from '../core/model.ts'
import type { Card } from './cards.ts'
import { follows } from './follows.ts'
import { isWorded } from './lines.ts'
import { isFacebook } from './links.ts'
import { peopleIn } from './person.ts'
import { folded } from './text.ts'
import { BESIDE, BUTTONS, HEADINGS, LANDMARKS, REQUESTS, SILENT, SUGGESTIONS } from './variants.ts'

const NOBODY: ReadonlyMap<string, string> = new Map()

/** What a card is, before its neighbours are asked; one apart is no request and tells nothing of its neighbours. */
export type Standing = 'request' | 'no-request' | 'apart' | 'open'

/** A card of a list and what it is by itself. */
export interface Judged {
  card: Card
  standing: Standing
}

/**
 * The requests among cards of which no word is known and no address speaks: those that stand under one title with requests, or
 * with a link to all requests. Where nothing at all speaks for a request: what stands under the first title, as requests come
 * before suggestions; under one title only, the first of two kinds, or the cards that name their person in both labels.
 * @param judged the cards of a list, in document order
 */
export function requestsInside(judged: readonly Judged[], surface: Surface): Card[] {
  const all = judged.filter(({ standing }) => standing !== 'apart')
  const sections = sectionsOf(all, surface === 'requests')
  const said = sections.map((section) => sayingOf(section, all))
  const [first = []] = sections
  // Without any title suggestions may follow in the same run: then only what is worded as the requests are.
  const isOneRun = sections.length === 1 && surface !== 'requests' && linkOf(cardsOf(first), cardsOf(all)) === undefined
  const told = sections.flatMap((section, at) =>
    said[at] === 'requests' ? openBefore(section).filter((card) => !isOneRun || isAmong(card, section)) : [],
  )
  if (said.includes('requests') || said[0] !== undefined) return told
  const open = openBefore(first)
  if (surface === 'requests' || sections.length > 1) return open
  const kinds = new Set(open.map(signatureOf))
  return kinds.size > 1 ? sameKind(open) : open.filter(namesBoth)
}

/** The same for the column beside a feed, where other things stand in boxes: under a link to all requests, or named in both labels. */
export function requestsBeside(judged: readonly Judged[]): Card[] {
  return sectionsOf(judged, false).flatMap((section) => {
    const isLinked = linkOf(cardsOf(section), cardsOf(judged)) === REQUESTS
    return openBefore(section).filter((card) => isLinked || namesBoth(card))
  })
}

function sayingOf(section: readonly Judged[], all: readonly Judged[]): 'requests' | 'others' | undefined {
  const link = linkOf(cardsOf(section), cardsOf(all))
  if (link !== undefined) return link === REQUESTS ? 'requests' : 'others'
  if (section.some(({ standing }) => standing === 'request')) return 'requests'
  return section.some(({ standing }) => standing === 'no-request') ? 'others' : undefined
}

function cardsOf(judged: readonly Judged[]): Card[] {
  return judged.map(({ card }) => card)
}

/** Whether a card stands before the last request of its section, or has the words of one. */
function isAmong(card: Card, section: readonly Judged[]): boolean {
  const last = section.findLastIndex(({ standing }) => standing === 'request')
  const at = section.findIndex((one) => one.card === card)
  const requests = section.filter(({ standing }) => standing === 'request')
  return at < last || requests.some((request) => signatureOf(request.card) === signatureOf(card))
}

/** The open cards of a section; where no title parts requests from others, those before the first other. */
function openBefore(section: readonly Judged[]): Card[] {
  const end = section.findIndex(({ standing }) => standing === 'no-request')
  const before = end === -1 ? section : section.slice(0, end)
  return before.flatMap(({ card, standing }) => (standing === 'open' ? [card] : []))
}

/** Runs of cards with no title between them: a heading, or a line where there are no headings. */
function sectionsOf(cards: readonly Judged[], onlyHeadings: boolean): Judged[][] {
  const titles = cards.map(({ card }, at) => {
    const before = cards[at - 1]
    return before && titleBetween(before.card.element, card.element)
  })
  // Where every two cards have a line between, it belongs to the cards.
  const isOfCards = titles.length > 2 && titles.slice(1).every((title) => title === 'line')
  const parting = onlyHeadings || isOfCards || titles.includes('heading') ? 'heading' : 'line'
  const sections: Judged[][] = []
  for (const [at, card] of cards.entries()) {
    const last = sections.at(-1)
    if (last === undefined || titles[at] === parting) sections.push([card])
    else last.push(card)
  }
  return sections
}

/** What stands between two cards: a heading that links nobody, or a line; a line may be of a row without buttons. */
function titleBetween(before: Element, after: Element): 'heading' | 'line' | undefined {
  const walker = before.ownerDocument.createTreeWalker(before.ownerDocument.body, 5 /* elements and text */)
  walker.currentNode = before
  let hasLine = false
  let hasRow = false
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker
    if (after.contains(node) || follows(after, node)) break
    if (before.contains(node)) continue
    if (node.nodeType === 1 /* element */)
      hasRow ||= (node as Element).matches('a[href]') && peopleIn(node as Element, NOBODY).length > 0
    else if (isWorded(node.nodeValue ?? '') && node.parentElement?.closest(`${BUTTONS}, ${SILENT}`) === null) {
      hasLine = true
      const isLinked = node.parentElement.closest('a[href]') !== null
      if (!isLinked && node.parentElement.closest(HEADINGS) !== null) return 'heading'
    }
  }
  return hasLine && !hasRow ? 'line' : undefined
}

/** Where the "See all" of a section leads: to all requests, or to all suggestions. */
function linkOf(section: readonly Card[], open: readonly Card[]): string | undefined {
  const others = open.filter((card) => !section.includes(card))
  let level = section[0]?.element.parentElement ?? null
  for (; level !== null; level = level.parentElement) {
    const region = level
    if (level.matches(`${LANDMARKS}, body`) && !level.matches(BESIDE)) return
    if (others.some(({ element }) => region.contains(element))) return
    for (const link of level.querySelectorAll('a[href]')) {
      const url = URL.parse(link.getAttribute('href') ?? '', level.ownerDocument.baseURI)
      const path = url !== null && isFacebook(url) ? url.pathname.replace(/(?<!\/)\/+$/u, '') : ''
      if ((path === REQUESTS || path === SUGGESTIONS) && !url?.searchParams.has('profile_id')) return path
    }
  }
  return
}

/** Facebook puts the requester's name into both labels, in some layouts. */
function namesBoth({ name = '', pairs: [{ confirm, reject }] }: Card): boolean {
  const plain = folded(name)
  return plain !== '' && [confirm, reject].every(({ label }) => label !== plain && label.includes(plain))
}

function sameKind(cards: readonly Card[]): Card[] {
  const [first] = cards
  return first === undefined ? [] : cards.filter((card) => signatureOf(card) === signatureOf(first))
}

/** The words of a pair without the name. */
function signatureOf({ name = '', pairs: [{ confirm, reject }] }: Card): string {
  const plain = folded(name)
  return [confirm, reject].map(({ text }) => (plain === '' ? text : text.replace(plain, ''))).join('|')
}
