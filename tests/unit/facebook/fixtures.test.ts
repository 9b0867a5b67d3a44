// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openHtml } from './open-html.ts'
import { cards, found, go, requests } from './stage.ts'

/** What a reader has to find in a fixture. */
interface Expected {
  address: string
  lang: string
  dir: string
  requests: { key: string; name: string }[]
  /** Cards, where one person has more than one. */
  cards?: number
  unread?: number
  unknown?: number
}

const FOLDER = 'tests/fixtures/facebook'
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []))

it('has a page and what it says for each', () => {
  expect(names.length).toBeGreaterThan(30)
  expect(readdirSync(FOLDER).length).toBe(names.length * 2)
  expect(names.every((name) => /^\d{4}-\d\d-\d\d-[a-z0-9-]+$/u.test(name))).toBe(true)
})

it.each(names)('reads %s', (name) => {
  const expected = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Expected
  go(expected.address)
  Object.assign(document.documentElement, { lang: expected.lang, dir: expected.dir })
  openHtml(readFileSync(`${FOLDER}/${name}.html`, 'utf8'))
  expect(requests()).toEqual(expected.requests)
  expect(cards()).toHaveLength(expected.cards ?? expected.requests.length)
  const { unread, unknown } = found()
  expect({ unread, unknown }).toEqual({ unread: expected.unread ?? 0, unknown: expected.unknown ?? 0 })
})
