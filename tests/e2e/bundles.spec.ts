import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

/** Ways to send something away, or to make code of text. */
const FORBIDDEN =
  /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\beval\(|\bnew Function\b|\.innerHTML\s*=|\bimportScripts\(/gu

/**
 * What packages carry that is never reached, each looked at: zod compiles its checks where it may, and asks first whether it
 * may (our policy says no); preact has a property that no screen of ours sets (a convention test sees to it); papaparse can
 * read from an address, and is only ever given text.
 */
const KNOWN = [/new Function/u, /\.innerHTML=/u, /(?:(?:list|schedule)\.worker|options)-[^:]*: XMLHttpRequest/u]

/** Every forbidden thing in a build, as `file: thing`. */
function forbiddenIn(files: readonly { name: string; text: string }[]): string[] {
  return files.flatMap(({ name, text }) => (text.match(FORBIDDEN) ?? []).map((found) => `${name}: ${found}`))
}

function scripts(build: string): { name: string; text: string }[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(build, name), 'utf8') }))
}

for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  test(`${build} has no way to send anything, and no code made of text`, () => {
    const files = scripts(build)
    expect(files.length).toBeGreaterThan(4)
    const found = forbiddenIn(files).filter((one) => !KNOWN.some((known) => known.test(one)))
    expect(found).toEqual([])
    expect(forbiddenIn([...files, { name: 'seeded.js', text: 'navigator.sendBeacon(u,d);fetch(u)' }]).length).toBe(
      forbiddenIn(files).length + 2,
    )
  })

  test(`${build}: the word lists for passphrases are in a worker of the options, and nowhere else`, () => {
    const withLists = (files: readonly { name: string; text: string }[]): string[] =>
      files.filter(({ text }) => /dictionaryName|"abacus"/u.test(text)).map(({ name }) => name.replace(/-.*$/u, ''))
    const files = scripts(build)
    expect(withLists(files)).toEqual(['assets/passphrase.worker'])
    expect(withLists([...files, { name: 'background.js', text: 'x=["abacus"]' }])).toHaveLength(2)
  })

  test(`${build}: the content script is small and takes no schema with it`, () => {
    const page = readFileSync(join(build, 'facebook.js'), 'utf8')
    expect(page).not.toMatch(/ZodError|safeParse/u)
    expect(page).not.toMatch(/\bnew Function\b|\.innerHTML\s*=/u)
  })
}

test('Firefox leaves its sidebar closed at the installation: the welcome comes up alone', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'))
  expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false })
})
/** Files with the numbering plans of all countries in them. */
function withNumberPlans(files: readonly { name: string; text: string }[]): string[] {
  return files.filter(({ text }) => /country_calling_codes/u.test(text)).map(({ name }) => name)
}

for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  test(`${build}: only the options take the numbering plans of all countries with them`, () => {
    const files = scripts(build)
    const [found = '', ...others] = withNumberPlans(files)
    expect(found).toMatch(/^chunks[\\/]options-/u)
    expect(others).toEqual([])
    expect(withNumberPlans([...files, { name: 'background.js', text: '{country_calling_codes:{}}' }])).toHaveLength(2)
  })
}
