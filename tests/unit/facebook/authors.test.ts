// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { chance } from './author/chance.ts'
import { makeUp } from './author/page.ts'
import { home, type MakeScene, notifications, preview, profile } from './author/scenes.ts'
import { KNOWN, NONSENSE } from './author/words.ts'
import { requests } from './stage.ts'

/** Suggestions that do not name anybody in their labels. */
const PLAIN = { labels: 'same' } as const
const FRIENDS = 'https://www.facebook.com/friends'

/** One seed is one author with ways of their own: markup, words, hrefs, copies, layout. */
const SCENES: [string, number, MakeScene][] = [
  ['Friends home and the list', 60, (by, words) => makeUp(by, words, by.one([FRIENDS, `${FRIENDS}/requests`]))],
  [
    'Friends home in an unknown language',
    30,
    (by) => makeUp(by, NONSENSE, FRIENDS, { style: PLAIN, suggested: [1, 3] }),
  ],
  ['the list in an unknown language', 30, (by) => makeUp(by, NONSENSE, `${FRIENDS}/requests`, { suggested: [0] })],
  ['the list beside a preview', 30, preview],
  ['the box beside the feed', 30, home],
  ['notifications', 40, notifications],
  ['a profile', 40, profile],
]

it.each(SCENES)(
  'reads %s, whoever wrote it',
  (_, seeds, make) => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const by = chance(seed)
      const { expected } = make(by, by.one(KNOWN))
      expect(requests(), `seed ${seed}`).toEqual(expected)
    }
  },
  60_000,
)

it('would see a request that is not read: the test itself can fail', () => {
  const by = chance(5)
  makeUp(by, by.one(KNOWN), FRIENDS, { asking: [2] })
  const before = requests()
  for (const button of document.querySelectorAll('button, [role="button"]')) button.remove()
  expect(before.length).toBeGreaterThan(0)
  expect(requests()).toEqual([])
})
