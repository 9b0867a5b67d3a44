import { textsIn } from './lines.ts'
import type { Pair } from './pairs.ts'
import type { LinkedPerson } from './person.ts'
import { pictureNames } from './picture-names.ts'
import { BY_MARKUP } from './sight.ts'
import { folded } from './text.ts'

/** Whom a pair is about. */
export interface Owner {
  person: LinkedPerson
  /** The address of a link says so, or both labels do; or it is the place of a link only. */
  ground: 'link' | 'label' | 'place'
}

/**
 * Whom a pair of buttons is about, among the people linked around it: the one whose address says that they ask, else the one
 * whom both labels name, else whose link holds the buttons, else the first whose link is more than a part of a profile.
 * Friends in common come after the name.
 * @returns nothing where several are said to ask
 */
export function ownerOf(people: readonly LinkedPerson[], pair: Pair): Owner | undefined {
  const asked = people.filter(({ roles }) => roles.has('request') || roles.has('suggestion'))
  const [asker] = asked
  if (asker !== undefined) return asked.length === 1 ? { person: asker, ground: 'link' } : undefined
  const labelled = people.filter((person) => isNamed(person, pair))
  const [one] = labelled
  if (one !== undefined && labelled.length === 1) return { person: one, ground: 'label' }
  const around = people.find(({ links }) => links.some((link) => link.contains(pair.group)))
  if (around !== undefined) return { person: around, ground: 'link' }
  const person = people.find(({ named }) => named.length > 0) ?? people[0]
  return person && { person, ground: 'place' }
}

/** Whether both labels hold what one of a person's links says. */
export function isNamed({ named }: LinkedPerson, { confirm, reject }: Pair): boolean {
  if ([confirm, reject].some(({ kind, rest }) => kind !== 'unknown' && rest === '')) return false
  const lines = named.flatMap((link) => textsIn(link, BY_MARKUP).map(({ text }) => text))
  return [...lines, ...pictureNames(named)].some((name) => {
    const plain = folded(name)
    return [confirm, reject].every(({ label }) => label !== plain && label.includes(plain))
  })
}
