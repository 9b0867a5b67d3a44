import type { Surface } from '../core/model.ts'
import type { Card } from './cards.ts'
import { follows } from './levels.ts'
import { isWorded } from './lines.ts'
import { isFacebook } from './links.ts'
import { peopleIn } from './person.ts'
import { folded } from './text.ts'
import { BUTTONS, HEADINGS, LANDMARKS, REQUESTS, SILENT, SUGGESTIONS } from './variants.ts'

const NOBODY: ReadonlyMap<string, string> = new Map()

/**
 * The requests among cards of which no word is known and no address speaks: the part of the page that links all requests, else
 * what stands before the next heading, as requests come before suggestions; else the cards that name their person in both labels.
 * @param open the cards in document order
 */
export function requestsInside(open: readonly Card[], surface: Surface): readonly Card[] {
  const sections = sectionsOf(open)
  const [first = []] = sections
  const linked = sections.map((section) => linkOf(section, open))
  if (linked.includes(REQUESTS)) return sections.filter((_, at) => linked[at] === REQUESTS).flat()
  if (surface === 'requests' || sections.length > 1) return linked[0] === SUGGESTIONS ? [] : first
  const kinds = new Set(first.map(signatureOf))
  return kinds.size > 1 ? sameKind(first) : first.filter(namesBoth)
}

/** Runs of cards with no title between them. */
function sectionsOf(cards: readonly Card[]): Card[][] {
  const gaps = cards.slice(1).map((card, at) => {
    const before = cards[at]
    return before !== undefined && hasTitleBetween(before.element, card.element)
  })
  // Where every two cards have a line between, it belongs to the cards: then headings are no help.
  const all = gaps.length > 1 && gaps.every((gap) => gap)
  const sections: Card[][] = []
  for (const [at, card] of cards.entries()) {
    if (at > 0 && (all || !gaps[at - 1])) sections.at(-1)?.push(card)
    else sections.push([card])
  }
  return sections
}

/** Whether a title stands between two cards: a line, or where a row without buttons is between, a heading that links nobody. */
function hasTitleBetween(before: Element, after: Element): boolean {
  const walker = before.ownerDocument.createTreeWalker(before.ownerDocument.body, 5 /* elements and text */)
  walker.currentNode = before
  let hasLine = false
  let hasHeading = false
  let hasRow = false
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker
    if (after.contains(node) || follows(after, node)) break
    if (before.contains(node)) continue
    if (node.nodeType === 1 /* element */)
      hasRow ||= (node as Element).matches('a[href]') && peopleIn(node as Element, NOBODY).length > 0
    else if (isWorded(node.nodeValue ?? '') && node.parentElement?.closest(`${BUTTONS}, ${SILENT}`) === null) {
      hasLine = true
      hasHeading ||= node.parentElement.closest(HEADINGS) !== null && node.parentElement.closest('a[href]') === null
    }
  }
  return hasHeading || (hasLine && !hasRow)
}

/** Where the "See all" of a section leads: to all requests, or to all suggestions. */
function linkOf(section: readonly Card[], open: readonly Card[]): string | undefined {
  const others = open.filter((card) => !section.includes(card))
  let level = section[0]?.element.parentElement ?? null
  for (; level !== null && !level.matches(`${LANDMARKS}, body`); level = level.parentElement) {
    const region = level
    if (others.some(({ element }) => region.contains(element))) return
    for (const link of level.querySelectorAll('a[href]')) {
      const url = URL.parse(link.getAttribute('href') ?? '', level.ownerDocument.baseURI)
      const path = url !== null && isFacebook(url.hostname) ? url.pathname.replace(/\/+$/u, '') : ''
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

function sameKind(cards: readonly Card[]): readonly Card[] {
  const [first] = cards
  return first === undefined ? [] : cards.filter((card) => signatureOf(card) === signatureOf(first))
}

/** The words of a pair without the name. */
function signatureOf({ name = '', pairs: [{ confirm, reject }] }: Card): string {
  const plain = folded(name)
  return [confirm, reject].map(({ text }) => (plain === '' ? text : text.replace(plain, ''))).join('|')
}
