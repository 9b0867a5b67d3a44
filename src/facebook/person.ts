import type { Identity } from '../core/model.ts'
import { keyOf, type PersonLink, personOf } from './links.ts'

/** One person who is linked in a region. */
export interface LinkedPerson {
  identity: Identity
  roles: ReadonlySet<PersonLink['role']>
  /** All their links, in document order. */
  links: readonly HTMLAnchorElement[]
  /** Those whose text may be the name: not the ones that lead to a part of the profile. */
  named: readonly HTMLAnchorElement[]
}

/** Links looked at in one region, at most: no card has more. */
const MOST_LINKS = 60

/**
 * The people linked in a region, in document order of their first links; the region itself counts where it is a link.
 * @param ids ids by vanity word, where the page's data knows both: then two ways to link somebody are one person
 */
export function peopleIn(region: Element, ids: ReadonlyMap<string, string>): LinkedPerson[] {
  const found = [...region.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, MOST_LINKS)
  if (region.matches('a[href]')) found.unshift(region as HTMLAnchorElement)
  const people = new Map<
    string,
    { identity: Identity; roles: Set<PersonLink['role']>; all: [HTMLAnchorElement, boolean][] }
  >()
  for (const link of found) {
    const person = personOf(link.getAttribute('href') ?? '', link.ownerDocument.baseURI)
    if (person === undefined) continue
    const identity = withId(person.identity, ids)
    const key = keyOf(identity)
    const one = people.get(key) ?? { identity, roles: new Set(), all: [] }
    one.identity = { ...identity, ...one.identity }
    one.roles.add(person.role)
    one.all.push([link, person.part])
    people.set(key, one)
  }
  return [...people.values()].map(({ identity, roles, all }) => ({
    identity,
    roles,
    links: all.map(([link]) => link),
    named: all.filter(([, part]) => !part).map(([link]) => link),
  }))
}

function withId(identity: Identity, ids: ReadonlyMap<string, string>): Identity {
  const profileId = identity.vanity === undefined ? undefined : ids.get(identity.vanity)
  return profileId === undefined ? identity : { ...identity, profileId }
}
