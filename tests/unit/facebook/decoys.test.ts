// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { h } from './author/build.ts'
import { card } from './author/card.ts'
import { chance } from './author/chance.ts'
import { DECOYS } from './author/decoys.ts'
import { person } from './author/people.ts'
import { styleOf } from './author/style.ts'
import { ENGLISH } from './author/words.ts'
import { go, requests } from './stage.ts'

const PAGES = [
  'https://www.facebook.com/',
  'https://www.facebook.com/friends',
  'https://www.facebook.com/friends/requests',
  'https://www.facebook.com/friends/requests/?profile_id=4',
  'https://www.facebook.com/notifications',
  'https://www.facebook.com/groups/12345/member-requests',
  'https://www.facebook.com/jane.doe',
]

it.each(Object.entries(DECOYS))('takes %s for no request on any page', (_, make) => {
  document.documentElement.lang = 'en'
  for (const address of PAGES) {
    go(address)
    document.body.replaceChildren(
      h('div', { role: 'main' }, h('h1', {}, 'Jane Doe'), h('div', { role: 'feed' }, make())),
      make(),
    )
    expect(requests(), address).toEqual([])
  }
})

it('finds the one request among all of them', () => {
  const by = chance(3)
  const who = person(0)
  const style = { ...styleOf(by), href: 'vanity' as const }
  const one = card({ who, friends: [], style, words: ENGLISH, by, kind: 'request' })
  document.documentElement.lang = 'en'
  go('https://www.facebook.com/friends')
  const decoys = Object.values(DECOYS).map((make) => make())
  document.body.replaceChildren(...decoys.slice(0, 8), h('div', {}, one), ...decoys.slice(8))
  expect(requests()).toEqual([{ key: `vanity:${who.vanity}`, name: who.name }])
})

it.each(['conversation', 'other site'])('reads nothing on a %s', (place) => {
  const by = chance(3)
  const one = card({ who: person(0), friends: [], style: styleOf(by), words: ENGLISH, by, kind: 'request' })
  go(place === 'conversation' ? 'https://www.facebook.com/messages/t/1' : 'https://notfacebook.com/friends')
  document.body.replaceChildren(one)
  expect(requests()).toEqual([])
})
