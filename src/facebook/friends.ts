import { isFacebookPage } from '../core/facebook-pages.ts'
import type { Friend } from '../core/friends.ts'
import { isWorded, linesIn } from './lines.ts'
import { addressOf, keyOf, personOf } from './links.ts'
import { clean } from './text.ts'
import { FRIENDS_PAGES, OVERLAYS, PICTURES } from './variants.ts'

/** Friends read at most. */
const MOST = 5000

/**
 * The friends on the list of whoever is logged in, as far as it is scrolled, in page order. Of somebody else's list nothing is read.
 * @param address of the page
 * @returns nothing where the page is not that list
 */
export function readFriends(document: Document, address: string): Friend[] | undefined {
  const url = URL.parse(address)
  if (url === null || !isFacebookPage(url) || !FRIENDS_PAGES.test(url.pathname)) return
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => !link.closest(OVERLAYS))
  const people = Map.groupBy(links, (link) => personKey(link, address))
  const friends: Friend[] = []
  for (const [key, own] of people) {
    const identity = key === undefined ? undefined : personOf(own[0]?.getAttribute('href') ?? '', address)?.identity
    // A friend has a picture and a name; a link to somebody in a sentence has no picture.
    if (key === undefined || identity === undefined || !own.some(isPictured)) continue
    const name = own
      .flatMap((link) => linesIn(link))
      .map(({ text }) => clean(text))
      .find((text) => isWorded(text))
    if (name !== undefined && friends.length < MOST) friends.push({ key, identity, name, url: addressOf(identity) })
  }
  return friends
}

function personKey(link: HTMLAnchorElement, address: string): Friend['key'] | undefined {
  const person = personOf(link.getAttribute('href') ?? '', address)
  return person === undefined || person.part || person.role !== 'profile' ? undefined : keyOf(person.identity)
}

function isPictured(link: Element): boolean {
  return link.querySelector(PICTURES) !== null
}
