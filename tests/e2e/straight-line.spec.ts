import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { BOB, demoScenario, MARGARET, MARIA, PRIYA, TOMASZ } from '../facebook/people.ts'
import { checkExport } from '../journey/check-export.ts'
import { conversation, written } from '../journey/conversation.ts'
import { grepFolder } from '../journey/disk.ts'
import { recordedLeaks } from '../journey/page-recorder.ts'
import { decide, focusOn, openDesktop, rowOf, rowShows } from '../journey/panel.ts'
import { LISTED } from '../journey/practice.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

/** A name put beside the vault in the clear, as a list would hold it: the search of the disk has to find it. Fictitious. */
const CONTROL = 'Quaverthorn-Mizzle'

for (const name of BROWSERS) {
  test(`${name}: three patients declined, one told apart, one left, and nothing let slip`, async () => {
    const stage = await openStage(name, demoScenario())
    const { browser, replica, profile } = stage
    try {
      const options = await setUp(browser)
      await writeInTheClear(options, CONTROL)
      const { page, panel } = await openDesktop(browser)
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await rowShows(panel, TOMASZ.name, 'Not on your list')
      await rowShows(panel, PRIYA.name, 'Not on your list')

      await focusOn(panel, MARGARET.name)
      const preview = await panel.look(() => document.querySelector('blockquote')?.textContent ?? '')
      expect(preview).toContain('Hello Margaret')
      await decide(panel, MARGARET.name, 'Decline with message')
      const message = await conversation(browser)
      await rowShows(panel, MARGARET.name, 'The message stands in the composer')
      const { composer, sent } = await written(message)
      expect(composer.trim()).toBe(preview)
      expect(sent).toEqual([])
      // The user reads it and sends it: the row follows.
      await message.toFront()
      await message.look(() => document.querySelector<HTMLElement>('[data-lexical-editor="true"]')?.focus())
      await message.press('Enter')
      await panel.toFront()
      await rowShows(panel, MARGARET.name, 'The message was sent.')

      await decide(panel, BOB.name, 'Decline silently')
      await decide(panel, MARIA.name, 'Decline silently')
      await decide(panel, TOMASZ.name, 'Not my patient')
      expect(await rowOf(panel, PRIYA.name)).toMatchObject({ progress: '' })
      expect([...replica.deleted].sort()).toEqual([MARGARET.id, BOB.id, MARIA.id].sort())
      expect([...replica.confirmed]).toEqual([])
      expect(replica.mutations.map(({ deed }) => deed)).toEqual(['delete', 'send', 'delete', 'delete'])
      expect(await page.look(() => (window as unknown as { __replica: { errors: number } }).__replica.errors)).toBe(0)

      await options.toFront()
      await options.goto(browser.extensionUrl('options.html#log'))
      await options.see('4 entries, unbroken since')
      await expectExport(options)
      expect(await recordedLeaks(page)).toEqual([])
      expect(stage.proxy.refused.filter((host) => !isBrowsersOwn(host))).toEqual([])
      // While the browser runs: Firefox throws the storage of an extension that was loaded for a test away when it ends.
      await expect.poll(() => grepFolder(profile, [CONTROL]).length).toBeGreaterThan(0)
      expect(grepFolder(profile, LISTED)).toEqual([])
    } finally {
      await stage.close()
    }
    expect(grepFolder(profile, LISTED)).toEqual([])
    stage.clear()
  })
}

/** Stores a patient as the vault's tables are stored, but as it is. */
function writeInTheClear(tab: Tab, family: string): Promise<void> {
  return tab.look(
    (name) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('control', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rows', 'readwrite')
          writing.objectStore('rows').put([{ kind: 'official', given: 'Odalys', family: name }], 1)
          writing.oncomplete = () => done()
        }
      }),
    family,
  )
}

/** The exported file holds the four decisions and the note of the message, and verifies. */
async function expectExport(options: Tab): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'front-desk-export-'))
  const file = join(folder, 'log.json')
  await options.download('Export JSON', file)
  const { log, found } = await checkExport(file)
  rmSync(folder, { recursive: true })
  expect(log.decisions.map(({ action, outcome }) => `${action}: ${outcome}`)).toEqual([
    'Decline with message: done',
    'Decline silently: done',
    'Decline silently: done',
    'Not my patient: done',
  ])
  expect(log.messages.map(({ outcome }) => outcome)).toEqual(['prepared', 'sent'])
  expect(found).toMatchObject({ kind: 'unbroken' })
}

/** What a browser asks of its own accord; the proxy refused it, and nothing was sent. */
function isBrowsersOwn(host: string): boolean {
  return /(?:mozilla\.(?:com|net|org)|google(?:apis)?\.com|gvt\d\.com|gstatic\.com)(?::\d+)?(?:\/|$)/u.test(host)
}
