/** Where Facebook's pages with friend requests are; on every other host of Facebook's nothing of ours runs. */
const HOSTS: readonly string[] = ['www.facebook.com', 'web.facebook.com', 'facebook.com']

/** The same as match patterns, for the manifest and for asking after tabs. */
export const FACEBOOK_PAGES: string[] = HOSTS.map((host) => `https://${host}/*`)

/** As much of a parsed address as says whose page it is. */
interface Parts {
  protocol: string
  username: string
  password: string
  hostname: string
  port: string
}

/**
 * Whether an address is one of Facebook's pages for people: one of three hosts to the letter, over TLS, on the usual port and
 * with nobody's name before the host.
 * @param url as the browser parsed it; nothing where it is no address
 */
export function isFacebookPage(url: Parts | null): boolean {
  if (url?.protocol !== 'https:' || url.port !== '') return false
  return url.username === '' && url.password === '' && HOSTS.includes(url.hostname)
}
