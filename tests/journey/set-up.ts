import { resolve } from 'node:path'
import type { Tab, TestBrowser } from '../browsers/driver.ts'
import { PRACTICE } from './practice.ts'

/** Sets the passphrase. */
export async function setPassphrase(options: Tab): Promise<void> {
  await options.fill('New passphrase', PRACTICE.passphrase)
  await options.fill('Repeat the passphrase', PRACTICE.passphrase)
  await options.click('button', 'Set the passphrase')
  await options.see('The passphrase is set.')
}

/** Imports the practice's list. */
export async function importList(options: Tab): Promise<void> {
  await options.choose('File with the patient list', resolve(PRACTICE.list))
  await options.see('48 patients understood')
  await options.click('button', 'Use this list')
  await options.see('48 patients on your list')
}

/** Names the practice and its channels. */
export async function describePractice(options: Tab): Promise<void> {
  await options.fill('Name of the practice', PRACTICE.name)
  await options.fill('Patient portal (web address)', PRACTICE.portal)
  await options.click('button', 'Save')
  // The name stands in the preview of the message, too; only a step that is done says that it was saved.
  await options.until(
    (name) => [...document.querySelectorAll('.what-was-done')].some((done) => done.textContent?.includes(name)),
    PRACTICE.name,
  )
}

/** Goes through the whole welcome, in a tab that shows it, as a physician on the first day. */
export async function setUpIn(options: Tab): Promise<void> {
  await setPassphrase(options)
  await importList(options)
  await describePractice(options)
}

/**
 * Opens the welcome and goes through the whole of it.
 * @returns the tab of the options
 */
export async function setUp(browser: TestBrowser): Promise<Tab> {
  const options = await browser.open(browser.extensionUrl('options.html#welcome'))
  await setUpIn(options)
  return options
}
