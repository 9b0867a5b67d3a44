import { go } from '../stage.ts'
import { h } from './build.ts'
import { card, hrefOf, pair } from './card.ts'
import type { Chance } from './chance.ts'
import { someDecoys } from './decoys.ts'
import { type Person, person } from './people.ts'
import { type Style, styleOf } from './style.ts'
import type { Words } from './words.ts'

/** What a reader has to find on a page that was made up. */
export interface Scene {
  style: Style
  /** In page order. */
  expected: { key: string; name: string }[]
}

export type MakeScene = (by: Chance, words: Words) => Scene

function stand(address: string, words: Words, ...children: HTMLElement[]): void {
  go(address)
  document.documentElement.lang = words.lang
  document.documentElement.dir = words.rtl ? 'rtl' : 'ltr'
  const me = h('a', { href: '/me.myself' }, h('img', { alt: 'Me Myself' }), 'Me Myself')
  document.body.replaceChildren(h('div', { role: 'navigation' }, me), ...children)
}

function keyOf(who: Person, style: Style): string {
  return hrefOf({ who, style, kind: 'request' }).includes(who.vanity) ? `vanity:${who.vanity}` : `id:${who.id}`
}

/** The list beside the preview of one person, who is on screen twice. */
export const preview: MakeScene = (by, words) => {
  const style = styleOf(by)
  const first = Math.floor(by.next() * 1000)
  const askers = [0, 1, 2].map((at) => person(first + at))
  const friends = [person(first + 40), person(first + 41)]
  const shown = by.one(askers)
  const rows = askers.map((who) => card({ who, friends, style, words, by, kind: 'request' }))
  const faces = friends.map(({ name, vanity }) => h('a', { href: `/${vanity}` }, h('img', { alt: name })))
  const tabs = ['about', 'friends'].map((tab) => h('a', { href: `/${shown.vanity}?sk=${tab}` }, tab))
  const title = h('h1', {}, shown.name)
  const mutual = h('div', {}, h('a', { href: `/${shown.vanity}/friends_mutual` }, words.mutual(2)), faces)
  const buttons = h('div', {}, pair({ who: shown, friends, style, words, by, kind: 'request' }))
  const head = by.maybe(0.5)
    ? [h('div', {}, title, mutual), buttons]
    : [title, h('div', {}, by.maybe(0.5) && mutual, buttons)]
  const page = h('div', { role: 'main' }, h('div', {}, h('img', { alt: '' })), h('div', {}, head), h('div', {}, tabs))
  const list = h('div', { role: 'navigation' }, h('h1', {}, words.requests), rows)
  stand(`https://www.facebook.com/friends/requests/?profile_id=${shown.id}`, words, list, page)
  return { style, expected: askers.map((who) => ({ key: keyOf(who, style), name: who.name })) }
}

/** The box beside the home feed. */
export const home: MakeScene = (by, words) => {
  const style = styleOf(by)
  const first = Math.floor(by.next() * 1000)
  const askers = by.one([[0], [0, 1]]).map((at) => person(first + at))
  const friends = [person(first + 40), person(first + 41)]
  const rows = askers.map((who) => card({ who, friends, style, words, by, kind: 'request' }))
  const all = h('a', { href: '/friends/requests/' }, '→')
  const contacts = h(
    'div',
    {},
    [80, 81].map((at) => h('a', { href: `/messages/t/${at}` }, person(at).name)),
  )
  const box = h('div', {}, h('div', {}, h('h3', {}, words.requests), all), rows)
  const feed = h('div', { role: 'main' }, h('div', { role: 'feed' }, someDecoys(by)))
  stand(
    by.one(['https://www.facebook.com/', 'https://facebook.com/?sk=h_chr']),
    words,
    feed,
    h('div', { role: 'complementary' }, box, contacts),
  )
  return { style, expected: askers.map((who) => ({ key: keyOf(who, style), name: who.name })) }
}

/** Notifications, as a page or as a popover over another page. */
export const notifications: MakeScene = (by, words) => {
  const style = styleOf(by)
  const who = person(Math.floor(by.next() * 1000))
  const isPopover = by.maybe(0.5)
  const draft = { who, friends: [], style: { ...style, copies: 'one' as const }, words, by, kind: 'request' as const }
  const say = h('span', { dir: 'auto' }, h('strong', {}, who.name), ` ${words.asks}`)
  const face = h('img', { alt: by.one([who.name, '']) })
  const href = `${hrefOf(draft)}${hrefOf(draft).includes('?') ? '&' : '?'}notif_id=1&notif_t=friend`
  const row = by.maybe(0.5)
    ? h('div', {}, h('a', { href }, face, h('div', {}, say, h('span', {}, words.time)), h('div', {}, pair(draft))))
    : h('div', {}, h('a', { href }, face, say), h('div', {}, pair(draft)))
  const other = h(
    'div',
    {},
    h('a', { href: '/some.page' }, h('span', { dir: 'auto' }, h('b', {}, 'Some Page'), ' has news')),
  )
  const rows = by.shuffled([row, other])
  const [address, region] = isPopover
    ? [
        by.one(['https://www.facebook.com/', 'https://www.facebook.com/groups/1', 'https://www.facebook.com/friends']),
        { role: 'dialog', 'aria-label': '!' },
      ]
    : ['https://www.facebook.com/notifications', { role: 'main' }]
  stand(address, words, h('div', {}, someDecoys(by)), h('div', region, h('h1', {}, '!'), rows))
  return { style, expected: [{ key: keyOf(who, style), name: who.name }] }
}

/** The banner on the profile of somebody who asks. */
export const profile: MakeScene = (by, words) => {
  const style = styleOf(by)
  const who = person(Math.floor(by.next() * 1000))
  const friends = [person(1), person(2)]
  const faces = friends.map(({ name, vanity }) => h('a', { href: `/${vanity}` }, h('img', { alt: name })))
  const buttons = h('div', {}, pair({ who, friends, style, words, by, kind: 'request' }))
  const say = by.maybe(0.5) && h('span', {}, `${who.name} ${words.asks}`)
  const title = h('h1', {}, who.name)
  const bar = h('div', {}, say, buttons)
  const byId = by.maybe(0.5)
  const tabs = ['about', 'friends'].map((tab) =>
    h('a', { href: byId ? `/profile.php?id=${who.id}&sk=${tab}` : `/${who.vanity}/${tab}` }, tab),
  )
  const head = h('div', {}, by.maybe(0.5) ? [bar, title, faces] : [title, faces, bar])
  const posts = h('div', { role: 'feed' }, someDecoys(by).slice(0, 1))
  const address = byId ? `https://www.facebook.com/profile.php?id=${who.id}` : `https://web.facebook.com/${who.vanity}`
  stand(address, words, h('div', { role: 'main' }, h('h1', { hidden: '' }, '!'), head, h('div', {}, tabs), posts))
  return { style, expected: [{ key: byId ? `id:${who.id}` : `vanity:${who.vanity}`, name: who.name }] }
}
