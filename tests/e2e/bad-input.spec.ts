import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { demoScenario, MARGARET } from '../facebook/people.ts'
import { decide, focusOn, openDesktop, rowShows } from '../journey/panel.ts'
import { PRACTICE } from '../journey/practice.ts'
import { importList, setPassphrase, setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage, type Stage } from '../journey/stage.ts'

/** Bytes that start like a picture. */
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0])

const FILES = [
  ['empty.csv', '', 'This file is empty'],
  ['picture.csv', PICTURE, 'holds no list that can be read'],
  ['no-names.csv', 'amount,paid\n12,yes\n', 'No column with names was found'],
] as const

async function onStage(name: (typeof BROWSERS)[number], play: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage(name, demoScenario())
  try {
    await play(stage)
  } finally {
    await stage.close()
    stage.clear()
  }
}

for (const name of BROWSERS) {
  test(`${name}: files that are no list each get their sentence, and the list in force stays`, () =>
    onStage(name, async ({ browser }) => {
      const folder = mkdtempSync(join(tmpdir(), 'front-desk-files-'))
      const options = await browser.open(browser.extensionUrl('options.html#welcome'))
      await setPassphrase(options)
      await importList(options)
      await options.goto(browser.extensionUrl('options.html#patients'))
      for (const [file, content, sentence] of FILES) {
        writeFileSync(join(folder, file), content)
        await options.choose('File with the patient list', join(folder, file))
        await options.see(sentence)
        await options.see('48 patients on your list')
      }
      rmSync(folder, { recursive: true })
    }))

  test(`${name}: a wrong passphrase opens nothing; while locked nothing can be decided and nothing is lost`, () =>
    onStage(name, async ({ browser, replica }) => {
      const options = await setUp(browser)
      const { panel } = await openDesktop(browser)
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await panel.click('button', 'Lock')
      await rowShows(panel, MARGARET.name, 'Locked')
      await focusOn(panel, MARGARET.name)
      expect(await panel.look(() => document.body.textContent?.includes('Okonkwo-Hale, born') ?? false)).toBe(false)
      await panel.press('d')
      await rowShows(panel, MARGARET.name, 'Front Desk is locked. Unlock it')
      await panel.fill('Passphrase', 'not the passphrase')
      await panel.click('button', 'Unlock')
      await panel.see('That is not the passphrase')
      expect(replica.mutations).toEqual([])
      await panel.fill('Passphrase', PRACTICE.passphrase)
      await panel.click('button', 'Unlock')
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await options.toFront()
      await options.goto(browser.extensionUrl('options.html#log'))
      await options.see('Nothing has been decided yet')
    }))

  test(`${name}: a button that went away is said and logged as failed, never as done`, () =>
    onStage(name, async ({ browser, replica }) => {
      const options = await setUp(browser)
      const { page, panel } = await openDesktop(browser)
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await focusOn(panel, MARGARET.name)
      await panel.click('button', 'Decline silently')
      await rowShows(panel, MARGARET.name, 'Decline silently in')
      // The page takes the request away while the decision waits.
      await page.look((id) => {
        const { __replica: there } = window as unknown as { __replica: { expire(id: string): void } }
        there.expire(id)
      }, MARGARET.id)
      await rowShows(panel, MARGARET.name, 'Decline silently: failed: ')
      expect(replica.mutations).toEqual([])
      await options.toFront()
      await options.goto(browser.extensionUrl('options.html#log'))
      await options.see('failed: ')
    }))

  test(`${name}: a decision taken back in time leaves page and log untouched`, () =>
    onStage(name, async ({ browser, replica }) => {
      const options = await setUp(browser)
      const { panel } = await openDesktop(browser)
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await focusOn(panel, MARGARET.name)
      await panel.click('button', 'Decline silently')
      await panel.click('button', 'Undo')
      await options.goto(browser.extensionUrl('options.html#log'))
      await options.see('Nothing has been decided yet')
      await decide(panel, MARGARET.name, 'Later')
      expect(replica.mutations).toEqual([])
      // The open log page shows it by itself.
      await options.toFront()
      await options.see('1 entry')
    }))
}
