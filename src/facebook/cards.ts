import { headlineOf, standOf } from './headline.ts'
import { type Around, type Level, levelsOf } from './levels.ts'
import { linesIn } from './lines.ts'
import { nameIn } from './name.ts'
import { isNamed, ownerOf } from './owner.ts'
import type { Pair } from './pairs.ts'
import { type LinkedPerson, peopleIn } from './person.ts'
import { placeOf } from './place.ts'
import { surfaceOf } from './surface.ts'
import { BESIDE, LISTS, PICTURES } from './variants.ts'

/** A region with a pair of buttons and one person whom they are about; not yet known to be a request. */
export interface Card {
  /** Facebook's element. */
  element: HTMLElement
  owner: Pick<LinkedPerson, 'identity' | 'roles'>
  name: string | undefined
  /** The pair, and copies of it: of two, only the visible one counts. */
  pairs: readonly [Pair, ...Pair[]]
  /** What says whose it is: a link, the labels or a headline, the place of a link only, or the address of the page. */
  ground: 'link' | 'label' | 'place' | 'address'
}

/**
 * The card around a pair: the smallest region that holds the pair and a link of the person it is about.
 * @returns nothing where nobody is linked, or where it cannot be told who of several
 */
export function cardAround(pair: Pair, around: Around): Card | undefined {
  const levels = levelsOf(pair, around)
  const inLink = rowLinkOf(pair)
  for (const level of levels) {
    if (inLink !== undefined && !level.element.contains(inLink)) continue
    const people = peopleIn(level.element, around.ids)
    if (people.length === 0) continue
    if (people.length > 1 && level.element.matches(`${LISTS}, ${BESIDE}`)) return
    if (isAnothersRow(level, people)) return
    const owner = ownerOf(people, pair)
    if (owner === undefined) return
    if (owner.ground !== 'place') return cardOf(level.element, owner.person, level.pairs, owner.ground)
    const headline = headlineOf(level, levels, people, around.ids)
    if (headline !== undefined) return cardOf(headline.element, headline.person, level.pairs, 'label')
    const stand = standOf(level.element, people)
    if (stand === 'friends' || (stand === 'bare' && people.length > 1)) return
    return cardOf(level.element, owner.person, level.pairs, 'place')
  }
  return
}

function cardOf(element: HTMLElement, owner: LinkedPerson, pairs: Card['pairs'], ground: Card['ground']): Card {
  const [{ confirm, reject }] = pairs
  const isNotice = placeOf(element, surfaceOf(element.ownerDocument.location.href)) === 'note'
  const name = nameIn({ card: element, links: owner.named, labels: [confirm.label, reject.label], isNotice })
  return { element, owner, name, pairs, ground }
}

/** The link that a row is, in layouts that nest the buttons in it. */
function rowLinkOf({ group }: Pair): Element | undefined {
  const link = group.closest('a[href]')
  return link !== null && peopleIn(link, new Map()).some(({ links }) => links.includes(link as HTMLAnchorElement))
    ? link
    : undefined
}

/**
 * Whether the people of a level belong to another row. Rows may stand without buttons, answered or still loading; where the
 * row with the buttons links nobody, the one before must not lend its person.
 */
function isAnothersRow({ element, below, pairs: [pair] }: Level, people: readonly LinkedPerson[]): boolean {
  if (element === below || people.some((person) => isNamed(person, pair) || person.links[0] === element)) return false
  const isWhole = below.querySelector(`${PICTURES}, img, svg image`) !== null && linesIn(below).length > 0
  return isWhole && people.some(({ links }) => links.some((link) => link !== element && linesIn(link).length > 0))
}
