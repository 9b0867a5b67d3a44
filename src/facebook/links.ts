import type { Identity, RequestKey } from '../core/model.ts'

/** What an address says of a person, and in which role it names them. */
export interface PersonLink {
  identity: Identity
  role: 'request' | 'suggestion' | 'profile'
}

/** First parts of paths that are Facebook's own pages, not people. */
const RESERVED = new Set(
  `friends profile.php people photo photos photo.php media messages groups pages watch reel reels stories events marketplace
  gaming notifications settings help privacy policies bookmarks hashtag search home.php ads business login sharer share
  story.php permalink.php l.php me memories saved fundraisers jobs live video videos ajax api checkpoint`.split(/\s+/u),
)

/** Whether a host is Facebook's site for desktop browsers. */
export function isFacebook(host: string): boolean {
  return host === 'facebook.com' || host.endsWith('.facebook.com')
}

/**
 * Who an address leads to. Tracking parameters do not count, as only the parts named here are read.
 * @param href as it stands in the link; relative ones are taken against `base`
 * @returns nothing where the address is not a person's
 */
export function personOf(href: string, base: string): PersonLink | undefined {
  const url = URL.parse(href, base)
  if (url === null || !isFacebook(url.hostname)) return
  const parts = url.pathname.split('/').filter(Boolean)
  const [first, second] = parts
  const id = digits(url.searchParams.get('profile_id'))
  if (first === 'friends' && id !== undefined) {
    if (second === 'requests') return { identity: { profileId: id }, role: 'request' }
    if (second === 'suggestions') return { identity: { profileId: id }, role: 'suggestion' }
    return
  }
  if (first === 'profile.php' && parts.length === 1) {
    const profileId = digits(url.searchParams.get('id'))
    return profileId === undefined ? undefined : { identity: { profileId }, role: 'profile' }
  }
  if (first === 'people' && parts.length === 3) {
    const profileId = digits(parts[2] ?? null)
    return profileId === undefined ? undefined : { identity: { profileId }, role: 'profile' }
  }
  if (first === undefined || parts.length !== 1 || RESERVED.has(first.toLowerCase())) return
  if (/^\d+$/u.test(first)) return { identity: { profileId: first }, role: 'profile' }
  return /^[\p{L}\p{N}.]{1,200}$/u.test(decoded(first))
    ? { identity: { vanity: decoded(first) }, role: 'profile' }
    : undefined
}

/** The key of a person; an id counts before a vanity word. */
export function keyOf({ profileId, vanity }: Identity): RequestKey {
  return profileId === undefined ? `vanity:${vanity ?? ''}` : `id:${profileId}`
}

/** Whether two identities are known to be of one person. */
export function samePerson(a: Identity, b: Identity): boolean {
  if (a.profileId !== undefined && b.profileId !== undefined) return a.profileId === b.profileId
  return a.vanity !== undefined && a.vanity === b.vanity
}

/** The plain address of a profile. */
export function addressOf({ profileId, vanity }: Identity): string {
  if (vanity !== undefined) return `https://www.facebook.com/${encodeURIComponent(vanity)}`
  return `https://www.facebook.com/profile.php?id=${profileId ?? ''}`
}

function digits(text: string | null): string | undefined {
  return text !== null && /^\d{1,20}$/u.test(text) ? text : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase()
  } catch {
    return part.toLowerCase()
  }
}
