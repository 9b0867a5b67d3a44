import type { Surface } from '../core/model.ts'
import { isFacebook } from './links.ts'

/** What kind of page an address is. */
export function surfaceOf(address: string): Surface {
  const url = URL.parse(address)
  if (url === null || !isFacebook(url.hostname)) return 'other'
  const path = url.pathname.replace(/\/+$/u, '')
  if (path === '/friends') return 'friends'
  if (path === '/friends/requests') return 'requests'
  return path.startsWith('/messages/') ? 'conversation' : 'other'
}
