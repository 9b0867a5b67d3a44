import type { Identity, RequestKey } from '../core/model.ts'
import { GROUP_MEMBER, PEOPLE, REQUESTS, SUGGESTIONS } from './variants.ts'
import { isReserved } from './words.ts'

/** What an address says of a person, and in which role it names them. `member`: of a group, where moderators decide. */
export interface PersonLink {
  identity: Identity
  role: 'request' | 'suggestion' | 'profile' | 'member'
  /** Leads to a part of the profile, such as the mutual friends: its text is no name. */
  part: boolean
}

/** Whether a link leads to Facebook's site for people; links may also name its older hosts, on which nothing of ours runs. */
export function isFacebook({ protocol, port, hostname }: URL): boolean {
  return (
    /^https?:$/u.test(protocol) &&
    port === '' &&
    /^(?:(?:www|web|m|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/u.test(hostname)
  )
}

/**
 * Who an address leads to. Tracking parameters do not count, as only the parts named here are read.
 * @param href as it stands in the link; relative ones are taken against `base`
 * @returns nothing where the address is not a person's
 */
export function personOf(href: string, base: string): PersonLink | undefined {
  if (href.length > 4000 || href.startsWith('#')) return
  const url = URL.parse(href, base)
  if (url === null || !isFacebook(url)) return
  const path = url.pathname.replace(/(?<!\/)\/+$/u, '')
  const asked = digits(url.searchParams.get('profile_id'))
  if (asked !== undefined && path === REQUESTS) return { identity: { profileId: asked }, role: 'request', part: false }
  if (asked !== undefined && path === SUGGESTIONS)
    return { identity: { profileId: asked }, role: 'suggestion', part: false }
  const member = digits(GROUP_MEMBER.exec(path)?.[1])
  if (member !== undefined) return { identity: { profileId: member }, role: 'member', part: false }
  const identity = profileOf(path, url.searchParams)
  const part = url.searchParams.has('sk') || path.split('/').length > 2
  return identity === undefined ? undefined : { identity, role: 'profile', part: part && !PEOPLE.test(path) }
}

function profileOf(path: string, query: URLSearchParams): Identity | undefined {
  const [, first = ''] = path.split('/')
  const id = digits(PEOPLE.exec(path)?.[1]) ?? (first === 'profile.php' ? digits(query.get('id')) : digits(first))
  if (id !== undefined) return { profileId: id }
  const vanity = decoded(first)
  return /^[\p{L}\p{N}._-]{1,200}$/u.test(vanity) && !isReserved(vanity) ? { vanity } : undefined
}

/** The key of a person; an id counts before a vanity word. */
export function keyOf({ profileId, vanity }: Identity): RequestKey {
  return profileId === undefined ? `vanity:${vanity ?? ''}` : `id:${profileId}`
}

/** Whom a key names. */
export function identityOf(key: RequestKey): Identity {
  return key.startsWith('id:') ? { profileId: key.slice(3) } : { vanity: key.slice(7) }
}

/** Whether two identities are known to be of one person. */
export function samePerson(a: Identity, b: Identity): boolean {
  if (a.profileId !== undefined && b.profileId !== undefined) return a.profileId === b.profileId
  return a.vanity !== undefined && a.vanity === b.vanity
}

/** The plain address of a profile. */
export function addressOf({ profileId, vanity }: Identity): string {
  if (vanity !== undefined && vanity.length < 100) return `https://www.facebook.com/${encodeURIComponent(vanity)}`
  return `https://www.facebook.com/profile.php?id=${profileId ?? ''}`
}

function digits(text: string | null | undefined): string | undefined {
  return typeof text === 'string' && /^\d{1,20}$/u.test(text) ? text : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase()
  } catch {
    return part.toLowerCase()
  }
}
