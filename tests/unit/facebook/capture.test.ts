// @vitest-environment happy-dom
import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { capture } from '../../../src/facebook/capture.ts'
import { chance } from './author/chance.ts'
import { makeUp } from './author/page.ts'
import { NAMES } from './author/people.ts'
import { home, notifications } from './author/scenes.ts'
import { KNOWN } from './author/words.ts'
import { openHtml } from './open-html.ts'
import { go, requests } from './stage.ts'

const FOLDER = 'tests/fixtures/facebook'
const hash = (salt: string) => (text: string) => createHmac('sha256', salt).update(text).digest('hex')
const taken = (salt = 'a'): string => capture(document.body, hash(salt))

it('a capture is read as the page was: as many requests, in a fixture made of it', () => {
  let sum = 0
  for (let seed = 1; seed <= 25; seed += 1) {
    for (const make of [home, notifications, undefined]) {
      const by = chance(seed)
      const words = by.one(KNOWN)
      const { expected } = make?.(by, words) ?? makeUp(by, words, 'https://www.facebook.com/friends')
      openHtml(taken())
      const read = requests()
      expect(read, `seed ${seed} ${make?.name}`).toHaveLength(expected.length)
      expect(new Set(read.map(({ key }) => key)).size).toBe(expected.length)
      sum += expected.length
    }
  }
  expect(sum).toBeGreaterThan(50)
}, 60_000)

it('names nobody: no name, no word and no number of a person is left', () => {
  const known = new Set(['confirm', 'delete', 'remove', 'add', 'friend', 'request', 'message'])
  const parts = NAMES.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)).filter((part) => part.length > 2)
  const telling = parts.filter((part) => !known.has(part) && part !== 'del')
  for (let seed = 1; seed <= 25; seed += 1) {
    const by = chance(seed)
    makeUp(by, by.one(KNOWN), 'https://www.facebook.com/friends', { asking: [4] })
    const before = document.body.outerHTML.toLowerCase()
    const after = taken().toLowerCase()
    expect(telling.some((part) => before.includes(part))).toBe(true)
    expect(telling.filter((part) => new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(after))).toEqual([])
    expect(after).not.toMatch(/fictitious|10000\d{4}/u)
  }
})

it('is consistent within a capture, and another salt gives other names', () => {
  makeUp(chance(9), KNOWN[0] as (typeof KNOWN)[number], 'https://www.facebook.com/friends', { asking: [2] })
  expect(taken('a')).toBe(taken('a'))
  expect(taken('a')).not.toBe(taken('b'))
})

it.each(['v1-plain', 'v2-nested-twice', 'v3-labels-with-names', 'v7-mutual-links', 'nested-links'])(
  'keeps what is known: %s',
  (name) => {
    const file = readdirSync(FOLDER).find((one) => one.endsWith(`${name}.html`)) ?? ''
    const expected = JSON.parse(readFileSync(`${FOLDER}/${file.replace('.html', '.json')}`, 'utf8'))
    go(expected.address)
    openHtml(readFileSync(`${FOLDER}/${file}`, 'utf8'))
    const html = taken()
    expect(html).toMatch(/Confirm/u)
    expect(html).not.toMatch(/class=|src=|__cft__\[0\]=AZ/u)
    openHtml(html)
    expect(requests()).toHaveLength(expected.requests.length)
  },
)
