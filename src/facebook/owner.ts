import { linesIn } from './name.ts'
import type { Pair } from './pairs.ts'
import { type LinkedPerson, peopleIn } from './person.ts'
import { folded } from './text.ts'
import { PICTURES } from './variants.ts'

const ANY_PICTURE = `${PICTURES}, img, svg`

/**
 * Whom a pair of buttons is about, among the people linked around it: the one whose address says that they ask, else the one
 * whom both labels name, else the first. Friends in common come after the name.
 */
export function ownerOf(people: readonly LinkedPerson[], { confirm, reject }: Pair): LinkedPerson | undefined {
  const asked = people.filter(({ roles }) => roles.has('request') || roles.has('suggestion'))
  if (asked.length > 0) return asked.length === 1 ? asked[0] : undefined
  const named = people.filter((person) => isNamed(person, [confirm.label, reject.label]))
  return named.length === 1 ? named[0] : people[0]
}

/** Whether every label holds the text of one of a person's links. */
function isNamed({ named }: LinkedPerson, labels: readonly string[]): boolean {
  const lines = named.flatMap((link) => linesIn(link)).map(folded)
  return lines.some((line) => labels.every((label) => label !== line && label.includes(line)))
}

/**
 * Whether the people of a level belong to another row. Rows may stand without buttons, answered or still loading; where the
 * row with the buttons links nobody, the one before must not lend its person.
 * @param level the smallest region with the pair and a person
 * @param below the level beneath it, with the pair and no person
 */
export function isAnothersRow(level: Element, below: Element, people: readonly LinkedPerson[], pair: Pair): boolean {
  if (people.some((person) => isNamed(person, [pair.confirm.label, pair.reject.label]))) return false
  const hasOwn = below.querySelector(ANY_PICTURE) !== null && linesIn(below).length > 0
  if (!hasOwn) return false
  return people.some(({ links }) => links.some((link) => link !== level && linesIn(link).length > 0))
}

/**
 * The line right before a region that is nothing but one person's linked name: a card's headline whose body the region is. A
 * row of another card has a picture, or more lines than one.
 */
export function nameLineBefore(region: Element, ids: ReadonlyMap<string, string>): Element | undefined {
  const before = region.previousElementSibling
  if (before === null || before.querySelector(ANY_PICTURE) !== null) return
  const people = peopleIn(before, ids)
  const [person] = people
  if (people.length !== 1 || person?.links.length !== 1 || person.roles.has('member')) return
  return linesIn(before).length === 1 && (before.textContent ?? '').length < 200 ? before : undefined
}
