import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { eventually } from '../browsers/wait.ts'
import { demoScenario, TOMASZ } from '../facebook/people.ts'
import { objections, overhanging } from '../journey/objections.ts'
import { decide, openDesktop, rowShows } from '../journey/panel.ts'
import { PRACTICE } from '../journey/practice.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

const MISSING = 'Something that was stored here is missing'

interface Api {
  alarms: { create(name: string, when: { when: number; periodInMinutes: number }): Promise<void> }
}

/** Lets the minute be over after which the background looks whether a second copy is due. */
const letAMinutePass = (tab: Tab): Promise<void> =>
  tab.look(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, Api | undefined>
    await (browser ?? chrome)?.alarms.create('every-minute', { when: Date.now(), periodInMinutes: 1 })
  })

/** The whole database is gone, as a browser that empties its storage leaves it. */
const wipe = (tab: Tab): Promise<void> =>
  tab.look(
    () =>
      new Promise<void>((done, fail) => {
        const deleting = indexedDB.deleteDatabase('front-desk')
        deleting.onsuccess = () => done()
        deleting.onerror = () => fail(deleting.error)
      }),
  )

for (const name of BROWSERS) {
  test(`${name}: a wiped database is told of, and comes back from the second copy and from a backup file`, async () => {
    const stage = await openStage(name, demoScenario())
    const folder = mkdtempSync(join(tmpdir(), 'front-desk-recovery-'))
    try {
      const { browser } = stage
      const options = await setUp(browser)
      const { page, panel } = await openDesktop(browser)
      await rowShows(panel, TOMASZ.name, 'Not on your list')
      await decide(panel, TOMASZ.name, 'Not my patient')
      await page.close()
      await panel.close()
      await options.toFront()
      const security = async (): Promise<void> => {
        // Another page in between, so that it is read anew.
        await options.goto(browser.extensionUrl('popup.html'))
        await options.goto(browser.extensionUrl('options.html#security'))
      }
      await security()
      const file = join(folder, 'backup.front-desk')
      await options.download('Save a backup file', file)
      await letAMinutePass(options)
      await eventually('the second copy', async () => {
        await security()
        await options.see('Copies')
        return (await options.look(() => document.body.textContent)).includes('up to number 1.') || undefined
      })
      expect(await options.look(() => document.body.textContent)).not.toContain(MISSING)

      await wipe(options)
      await security()
      await options.see(MISSING)
      expect(await objections(options)).toEqual([])
      await options.resize(320, 900)
      expect(await overhanging(options)).toEqual([])
      await options.resize(1200, 900)
      await options.fill('Passphrase or recovery code of the second copy', 'not the passphrase')
      await options.click('button', 'Bring back the second copy')
      await options.see('That is not the passphrase')
      await options.fill('Passphrase or recovery code of the second copy', PRACTICE.passphrase)
      await options.click('button', 'Bring back the second copy')
      await options.see('Brought back and checked')
      await isAllThere(options)

      await wipe(options)
      await security()
      await options.see(MISSING)
      await options.choose('Backup file', file)
      await options.fill('Passphrase or recovery code of the file', PRACTICE.passphrase)
      await options.click('button', 'Bring back this file')
      await options.see('Brought back and checked')
      await isAllThere(options)
    } finally {
      await stage.close()
      stage.clear()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

/** List and log, and the note that a copy was brought back. */
async function isAllThere(options: Tab): Promise<void> {
  const address = (await options.url()).replace(/#.*$/u, '')
  await options.goto(`${address}#patients`)
  await options.see('48 patients on your list')
  await options.goto(`${address}#log`)
  await options.see('1 entry, unbroken since')
  await options.see('was brought back, with decisions up to number 1.')
}
