import { keyOf } from './links.ts'
import { linesIn, nameIn } from './name.ts'
import { isAnothersRow, nameLineBefore, ownerOf } from './owner.ts'
import type { Pair } from './pairs.ts'
import { type LinkedPerson, peopleIn } from './person.ts'
import { BUTTONS, LANDMARKS, LISTS, OUTSIDE } from './variants.ts'

/** A region with a pair of buttons and one person whom they are about; not yet known to be a request. */
export interface Card {
  /** Facebook's element. */
  element: HTMLElement
  owner: LinkedPerson
  name: string | undefined
  /** The pair, and copies of it: of two, only the visible one counts. */
  pairs: readonly [Pair, ...Pair[]]
}

/** What stands around a pair, and what the page's data knows. */
export interface Around {
  /** The nearest pairs of other cards. */
  before: Pair | undefined
  after: readonly Pair[]
  /** Ids by vanity word. */
  ids: ReadonlyMap<string, string>
}

/** How far up from the buttons their card may be. */
const DEPTH = 14
/** A card has no more buttons than the pairs and this many. */
const MORE_BUTTONS = 4

/**
 * The card around a pair: the smallest region that holds the pair and a link of the person it is about.
 * @returns nothing where nobody is linked, or where it cannot be told who of several
 */
export function cardAround(pair: Pair, around: Around): Card | undefined {
  const pairs: [Pair, ...Pair[]] = [pair]
  let level: HTMLElement | null = pair.group
  let below: HTMLElement = pair.group
  for (let depth = 0; level !== null && depth < DEPTH; depth += 1, below = level, level = level.parentElement) {
    if (!absorb(pairs, level, around) || isTooMuch(level, pairs.length)) return
    const people = peopleIn(level, around.ids)
    if (people.length === 0) continue
    if (level !== below && isAnothersRow(level, below, people, pair)) return
    const owner = ownerOf(people, pair)
    return owner && settled(level, owner, pairs, around)
  }
  return
}

/** Takes copies of the pair in; false where the level reaches over other cards. */
function absorb(pairs: [Pair, ...Pair[]], level: HTMLElement, { before, after }: Around): boolean {
  if (before !== undefined && level.contains(before.last.element)) return false
  for (;;) {
    const next = after[pairs.length - 1]
    if (next === undefined || !level.contains(next.first.element)) return true
    if (!isCopy(next, pairs[0], level)) return false
    pairs.push(next)
  }
}

/** Some layouts render the two buttons twice in a card; nobody is linked between the two copies. */
function isCopy(copy: Pair, pair: Pair, level: HTMLElement): boolean {
  if (copy.confirm.text !== pair.confirm.text || copy.reject.text !== pair.reject.text) return false
  const links = [...level.querySelectorAll('a[href]')]
  return !links.some((link) => follows(pair.last.element, link) && follows(link, copy.first.element))
}

function isTooMuch(level: HTMLElement, pairs: number): boolean {
  if (level.matches(`${LANDMARKS}, ${LISTS}, ${OUTSIDE}, body, html`)) return true
  return level.querySelector(LANDMARKS) !== null || level.querySelectorAll(BUTTONS).length > pairs * 2 + MORE_BUTTONS
}

/** A friend in common may be linked nearer to the buttons than the person: then a line with the person's name is above. */
function settled(home: HTMLElement, owner: LinkedPerson, pairs: Card['pairs'], around: Around): Card | undefined {
  const [pair] = pairs
  const labels = [pair.confirm.label, pair.reject.label]
  const sure = owner.roles.has('request') || owner.roles.has('suggestion')
  const above = sure ? undefined : nameLineBefore(home, around.ids)
  const level = above?.parentElement
  if (above && level && absorb([...pairs], level, around) && !isTooMuch(level, pairs.length)) {
    const [person] = peopleIn(above, around.ids)
    if (person !== undefined && keyOf(person.identity) !== keyOf(owner.identity))
      return { element: level, owner: person, name: linesIn(above)[0], pairs }
  }
  return { element: home, owner, name: nameIn({ card: home, links: owner.named, labels }), pairs }
}

/** Whether `b` comes after `a` in the document. */
export function follows(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) /* following */ !== 0
}
