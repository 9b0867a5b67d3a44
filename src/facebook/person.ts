import type { Identity } from '../core/model.ts'
import { buttonsIn } from './buttons.ts'
import { keyOf, type PersonLink, personOf } from './links.ts'
import type { Shown } from './shown.ts'
import { clean, folded } from './text.ts'
import { any, BUTTONS, LINKS, NAMES } from './variants.ts'

/** Everybody who is linked in a region, in document order, with all their links. */
export interface LinkedPerson {
  identity: Identity
  roles: Set<PersonLink['role']>
  links: HTMLAnchorElement[]
}

/** The people linked in a region; the region itself counts where it is a link. */
export function peopleIn(region: Element): LinkedPerson[] {
  const people = new Map<string, LinkedPerson>()
  const links = [...region.querySelectorAll<HTMLAnchorElement>(any(LINKS))]
  if (region.matches(any(LINKS))) links.unshift(region as HTMLAnchorElement)
  for (const link of links) {
    const found = personOf(link.getAttribute('href') ?? '', link.baseURI)
    if (found === undefined) continue
    const key = keyOf(found.identity)
    const person = people.get(key) ?? { identity: found.identity, roles: new Set(), links: [] }
    person.roles.add(found.role)
    person.links.push(link)
    people.set(key, person)
  }
  return [...people.values()]
}

/**
 * Whose card a region is. Other people in it are mutual friends: linked less, after the name, never by a request's address.
 * An id and a vanity word that carry the same name are one person.
 */
export function ownerOf(region: Element, people: readonly LinkedPerson[], shown: Shown): LinkedPerson | undefined {
  const owner = choose(region, people, shown)
  if (owner === undefined) return
  const name = nameIn(owner)
  const twin = people.find((person) => complements(owner.identity, person.identity) && nameIn(person) === name)
  return twin === undefined ? owner : { ...owner, identity: { ...twin.identity, ...owner.identity } }
}

function complements(a: Identity, b: Identity): boolean {
  const onlyId = (who: Identity): boolean => who.vanity === undefined
  const onlyVanity = (who: Identity): boolean => who.profileId === undefined
  return (onlyId(a) && onlyVanity(b)) || (onlyVanity(a) && onlyId(b))
}

function choose(region: Element, people: readonly LinkedPerson[], shown: Shown): LinkedPerson | undefined {
  const asked = people.filter(({ roles }) => roles.has('request'))
  if (asked.length > 1) return
  const [first] = asked.length === 1 ? asked : people
  if (first === undefined || people.length === 1) return first
  const labels = buttonsIn(region, shown).map(({ label }) => folded(label))
  const named = people.filter((person) => {
    const name = folded(nameIn(person) ?? '')
    return name !== '' && labels.some((label) => label.includes(name))
  })
  const most = people.reduce((best, person) => (person.links.length > best.links.length ? person : best), first)
  return asked[0] ?? named[0] ?? (most.links.length > first.links.length && nameIn(first) === undefined ? most : first)
}

/** A time ("50m", "2 h", "3 d") or a bare number is no name. */
const NO_NAME = /^[\d\s.,·•+-]+\p{L}{0,6}\.?$/u

/** The name that stands in a person's links: a heading or marked text first, never the texts of buttons. */
export function nameIn({ links }: LinkedPerson): string | undefined {
  for (const link of links) {
    const marked = [...link.querySelectorAll(any(NAMES))]
    const inner = marked.filter((one) => !marked.some((other) => other !== one && one.contains(other)))
    for (const element of [...inner, link]) {
      const name = clean(textOf(element))
      if (name !== '' && !NO_NAME.test(name)) return name
    }
  }
  return
}

/** Text without what stands in buttons below (or around) it. */
function textOf(element: Element): string {
  if (element.closest(any(BUTTONS)) !== null) return ''
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and text */, (node) => {
    if (node.nodeType !== 1) return 1 /* accept */
    return (node as Element).matches(any(BUTTONS)) ? 2 /* reject */ : 3 /* skip */
  })
  let text = ''
  while (walker.nextNode() !== null) text += walker.currentNode.nodeValue ?? ''
  return text
}
