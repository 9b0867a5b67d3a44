import { isFacebookPage } from '../core/facebook-pages.ts'
import type { Identity, Surface } from '../core/model.ts'
import { personOf } from './links.ts'

const PAGES = new Map<string, Surface>([
  ['', 'home'],
  ['/home.php', 'home'],
  ['/friends', 'friends'],
  ['/friends/requests', 'requests'],
  ['/notifications', 'notifications'],
])

/** What kind of page an address is. */
export function surfaceOf(address: string): Surface {
  const url = URL.parse(address)
  if (url === null || !isFacebookPage(url)) return 'other'
  const path = url.pathname.replace(/(?<!\/)\/+$/u, '')
  if (path.startsWith('/messages/')) return 'conversation'
  return PAGES.get(path) ?? (personOf(address, address)?.role === 'profile' ? 'profile' : 'other')
}

/** Whom an address is about: the person whose profile it is, or whose request is previewed. */
export function subjectOf(address: string): Identity | undefined {
  const person = personOf(address, address)
  return person?.role === 'profile' || person?.role === 'request' ? person.identity : undefined
}
