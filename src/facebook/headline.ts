import { follows } from './follows.ts'
import type { Level } from './levels.ts'
import { type Line, linesIn } from './lines.ts'
import { ownerOf } from './owner.ts'
import { type LinkedPerson, peopleIn } from './person.ts'
import { clean, folded } from './text.ts'
import { LANDMARKS, PICTURES, ROWS } from './variants.ts'
import { isMutual, wordsFor, writes } from './words.ts'

const ANY_PICTURE = `${PICTURES}, img, svg`

/** A card whose headline stands apart from the part with the buttons. */
export interface Headed {
  element: HTMLElement
  person: LinkedPerson
}

/**
 * Whose headline stands right before a region. Friends in common may be linked nearer to the buttons than the person is;
 * then the region begins with them and not with a name.
 * @param home the smallest region with the pair and a person
 * @param above the levels above it
 */
export function headlineOf(
  home: Level,
  above: Iterable<Level>,
  people: readonly LinkedPerson[],
  ids: ReadonlyMap<string, string>,
): Headed | undefined {
  if (home.element.matches(ROWS)) return
  let child: HTMLElement = home.element
  for (const { element } of above) {
    const block = blockBefore(child, ids)
    if (block !== undefined) return block === false ? undefined : headed(element, block, home, people)
    child = element
  }
  return
}

interface Block {
  parts: readonly Element[]
  person: LinkedPerson
}

/**
 * What stands right before an element, as far back as one person's first link; `false` where it is nobody's, nothing where
 * nothing stands there.
 */
function blockBefore(child: Element, ids: ReadonlyMap<string, string>): Block | false | undefined {
  const parts: Element[] = []
  let person: LinkedPerson | undefined
  let isEmpty = true
  for (let part = child.previousElementSibling; part !== null; part = part.previousElementSibling) {
    const people = peopleIn(part, ids)
    const [one] = people
    isEmpty &&= one === undefined && linesIn(part).length === 0
    if (people.length > 1) break
    if (one !== undefined && person !== undefined && !isSame(one, person)) break
    if (one === undefined && person !== undefined) break
    person = one === undefined ? person : { ...one, named: [...one.named, ...(person?.named ?? [])] }
    parts.unshift(part)
  }
  if (isEmpty) return
  return person !== undefined && { parts, person }
}

function isSame(a: LinkedPerson, b: LinkedPerson): boolean {
  return a.identity.profileId === b.identity.profileId && a.identity.vanity === b.identity.vanity
}

function headed(element: HTMLElement, block: Block, home: Level, people: readonly LinkedPerson[]): Headed | undefined {
  const { parts, person } = block
  if (person.roles.has('member') || parts.some((part) => part.matches(`${ROWS}, ${LANDMARKS}`))) return
  const [pair] = home.pairs
  const owner = ownerOf([person, ...people], pair)
  if (owner?.ground !== 'place') return owner?.person === person ? { element, person } : undefined
  const lines = parts.flatMap((part) => linesIn(part))
  const [only] = parts
  const isAlike = parts.length === 1 && only !== undefined && beginning(only) === beginning(home.element)
  const stand = standOf(home.element, people)
  if (isAlike || stand === 'named') return
  // The name, or the picture of somebody whose name stands below without a link.
  const isPicture = lines.length === 0 && linesIn(home.element)[0]?.link === null
  const isHead = isPicture || (lines.length === 1 && stand !== 'late')
  return isHead ? { element, person } : undefined
}

/**
 * How well a region says whom it is about: with a name, without any line, with friends in common only, or with a line before
 * everybody who is linked, which may be their name or not.
 */
type Stand = 'named' | 'bare' | 'friends' | 'late'

/** Tells how well a region says whom it is about. */
export function standOf(region: Element, people: readonly LinkedPerson[]): Stand {
  // The title of a box may stand in the region: "Friend requests".
  const first = linesIn(region).find(
    ({ text, link }) => link !== null || !writes('noun', text) || wordsFor('noun').includes(folded(text)),
  )
  if (first === undefined) return 'bare'
  if (isOfFriends(first)) return 'friends'
  const isFace = (link: Element): boolean => link.querySelector(ANY_PICTURE) !== null && follows(link, first.at)
  if (people.filter(({ links }) => links.some(isFace)).length > 1) return 'friends'
  // A picture and a name that nobody's link stands around: whoever is linked after them is somebody else.
  const isLate = people.every(({ links: [link] }) => link !== undefined && follows(first.at, link))
  if (!isLate) return 'named'
  return hasPictureBefore(region, people) ? 'friends' : 'late'
}

function hasPictureBefore(region: Element, people: readonly LinkedPerson[]): boolean {
  const [picture] = region.querySelectorAll(ANY_PICTURE)
  return (
    picture !== undefined &&
    people.every(({ links: [link] }) => link !== undefined && follows(picture, link) && !link.contains(picture))
  )
}

/** "Bo Chen is a mutual friend", in any language: more than the name that is linked in it. */
function isOfFriends({ text, link, whole }: Line): boolean {
  const plain = folded(text)
  if (isMutual(text)) return true
  if (link === null || link.contains(whole)) return false
  const linked = folded(link.textContent ?? '')
  return !linked.includes(plain) && /\p{L}/u.test(clean(plain.replace(linked, '')))
}

/** The way from a region down to the first thing in it that is seen: rows of one list begin alike. */
function beginning(region: Element): string {
  const first = region.querySelector(ANY_PICTURE) ?? region.querySelector('a[href]') ?? region
  const way: string[] = []
  for (let one: Element | null = first; one !== null; one = one.parentElement) {
    way.push(`${one.localName}[${one.getAttribute('role') ?? ''}]`)
    if (one === region) break
  }
  return way.join('<')
}
