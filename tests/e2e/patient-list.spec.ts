import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { demoScenario } from '../facebook/people.ts'
import { objections, overhanging } from '../journey/objections.ts'
import { PRACTICE } from '../journey/practice.ts'
import { importList, setPassphrase } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

/** The practice's list a month later: one has married, one is new, the last are gone. All fictitious. */
function nextMonth(): string {
  const rows = readFileSync(PRACTICE.list, 'utf8').trimEnd().split('\n')
  const married = rows.map((row) => row.replace('HL-0004,Amara,,Diallo,,,', 'HL-0004,Amara,,Diallo-Stern,,Diallo,'))
  return [...married.slice(0, -3), 'HL-0900,Ottilie,,Brandmüller,,,1990-06-05,active,FICT-1', ',,,,,,,,', ''].join('\n')
}

/** Opens the fold of this title. */
const unfold = (tab: Tab, title: string): Promise<void> =>
  tab.look((wanted) => {
    for (const one of document.querySelectorAll('details')) {
      if (one.querySelector('summary')?.textContent === wanted) one.open = true
    }
  }, title)

/** Opens the first who is found, by keys alone. */
async function openFirst(tab: Tab, words: string, found: string): Promise<void> {
  await tab.fill('Search by name or date of birth', words)
  // Not before those who were found by what was typed last have gone.
  await tab.until((wanted) => {
    const people = [...document.querySelectorAll('[role=option] .who')]
    return people.length === 1 && people[0]?.textContent?.includes(wanted) === true
  }, found)
  await tab.press('Tab')
  await tab.press('Tab')
  await tab.press('Enter')
  await tab.until(() => document.querySelector('.person h2') !== null)
}

for (const name of BROWSERS) {
  test(`${name}: a list is imported, compared with the next one, taken back, searched, changed and shortened`, async () => {
    const stage = await openStage(name, demoScenario())
    const folder = mkdtempSync(join(tmpdir(), 'front-desk-list-'))
    try {
      const { browser } = stage
      const options = await browser.open(browser.extensionUrl('options.html#welcome'))
      await setPassphrase(options)
      await importList(options)
      await options.goto(browser.extensionUrl('options.html#patients'))
      await options.see('48 patients on your list')

      const file = join(folder, 'next-month.csv')
      writeFileSync(file, nextMonth())
      await options.choose('File with the patient list', file)
      await options.see('47 patients understood')
      await unfold(options, '1 new patient')
      await options.see('Ottilie Brandmüller')
      await unfold(options, '1 changed')
      await options.see('no longer: Amara Diallo (name)')
      await options.see('new: Amara Diallo (maiden name)')
      await options.see('2 of your patients are not in this file')
      await options.click('button', 'Use this list')
      await options.see('49 patients on your list')

      await options.click('button', 'Undo the last import')
      await options.click('button', 'Yes, go back')
      await options.see('48 patients on your list')

      await openFirst(options, 'okonkwo', 'Okonkwo')
      await options.click('button', 'Change')
      await options.fill('Date of birth', '1961')
      await options.click('button', 'Save this patient')
      await options.see('Mark as former')
      await options.click('button', 'Mark as former')
      await options.see('Mark as active')
      await options.click('button', 'Remove from the list')
      await options.see('47 patients on your list')
      await options.see('Margaret Adaeze Okonkwo-Hale is no longer on your list.')
      await options.click('button', 'Undo')
      await options.see('48 patients on your list')
      await options.see('born 1961, former')

      await options.click('button', 'Add a patient')
      await options.fill('Given name', 'Ottilie')
      await options.fill('Family name', 'Brandmüller')
      await options.click('button', 'Save this patient')
      await options.see('49 patients on your list')
      await openFirst(options, 'brandmuller', 'Brandmüller')

      await options.click('button', 'Lock now')
      await options.see('Unlock first to see this.')
      expect(await options.look(() => /Brandm|Okonkwo/u.test(document.body.textContent ?? ''))).toBe(false)
    } finally {
      await stage.close()
      stage.clear()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

test('import, list and form pass axe and keep within 320 px', async () => {
  const stage = await openStage('chromium', demoScenario())
  const folder = mkdtempSync(join(tmpdir(), 'front-desk-list-'))
  try {
    const { browser } = stage
    const options = await browser.open(browser.extensionUrl('options.html#welcome'))
    await setPassphrase(options)
    await importList(options)
    await options.goto(browser.extensionUrl('options.html#patients'))
    const fits = async (screen: string): Promise<void> => {
      await options.resize(320, 900)
      expect(await overhanging(options), screen).toEqual([])
      expect(await objections(options), screen).toEqual([])
      await options.resize(1200, 900)
    }
    await openFirst(options, 'okonkwo', 'Okonkwo')
    await fits('one patient')
    await options.click('button', 'Change')
    await options.see('Name 1')
    await fits('form')
    const file = join(folder, 'next-month.csv')
    writeFileSync(file, `${nextMonth()}=cmd(),=cmd(),,=cmd(),,,,,`)
    await options.choose('File with the patient list', file)
    await options.see('47 patients understood')
    for (const title of ['1 new patient', '1 changed', '1 row skipped', '1 column is not read'])
      await unfold(options, title)
    await options.see('no longer: Amara Diallo (name)')
    await fits('comparison')
    await options.click('button', 'Cancel')
    writeFileSync(file, `Last Name,First Name,DOB\n${'x'.repeat(900)},Ottilie,1980-02-29\n`)
    await options.choose('File with the patient list', file)
    await options.see('1 patient understood')
    await unfold(options, '1 new patient')
    await fits('an endless name')
  } finally {
    await stage.close()
    stage.clear()
    rmSync(folder, { recursive: true, force: true })
  }
})
