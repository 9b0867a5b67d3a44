import { expect, it } from 'vitest'
import { makeHealth, type Signs } from '../../../src/facebook/health.ts'

const QUIET: Signs = { surface: 'friends', read: 0, unread: 0, unknown: 0, inData: 0, linked: 0 }

/** What is said at once, and what is said once it has lasted. */
function said(signs: Partial<Signs>, before: Partial<Signs> = {}) {
  let now = 0
  const health = makeHealth(() => now, 4000)
  health({ ...QUIET, ...before })
  const first = health({ ...QUIET, ...signs })
  now += 4000
  return [first, health({ ...QUIET, ...signs })]
}

const OK = { kind: 'ok' }

it.each<[string, Partial<Signs>, string]>([
  ['a card without a person', { read: 3, unread: 1 }, 'card-without-identity'],
  ['links to people who ask and no card', { linked: 2 }, 'no-cards-where-expected'],
  ['requests in the data and none read', { inData: 5 }, 'requests-in-data-but-none-read'],
  ['cards in an unknown language', { unknown: 4 }, 'unknown-words'],
])('doubts once it has lasted: %s', (_, signs, why) => {
  expect(said(signs)).toEqual([OK, { kind: 'unsure', why }])
})

it.each<[string, Partial<Signs>, Partial<Signs>]>([
  ['an empty page', {}, {}],
  ['a page that is read', { read: 5, inData: 5, linked: 5 }, {}],
  ['data that is out of date', { inData: 5 }, { read: 5 }],
  ['a page without requests', { surface: 'other', unread: 1, inData: 5 }, {}],
])('does not doubt %s', (_, signs, before) => {
  expect(said(signs, before)).toEqual([OK, OK])
})

it('forgets a doubt that goes away', () => {
  let now = 0
  const health = makeHealth(() => now, 4000)
  health({ ...QUIET, unread: 1 })
  now = 3000
  health(QUIET)
  now = 5000
  expect(health({ ...QUIET, unread: 1 })).toEqual(OK)
})
