import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { demoScenario } from '../facebook/people.ts'
import { objections, overhanging } from '../journey/objections.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

/** Where a picture of each screen is left, if anywhere: for whoever wants to look. */
const pictures = process.env.FRONT_DESK_PICTURES

/** What stands in the two fields of a new passphrase, and whether it is shown. */
const typed = (tab: Tab): Promise<{ values: string[]; types: string[]; pressed: string | null }> =>
  tab.look(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input[autocomplete=new-password]')]
    const pressed = document.querySelector('[aria-pressed]')?.getAttribute('aria-pressed') ?? null
    return { values: fields.map(({ value }) => value), types: fields.map(({ type }) => type), pressed }
  })

for (const name of BROWSERS) {
  test(`${name}: a weak passphrase is told why and not taken; five suggested words are set, lock and unlock`, async () => {
    const stage = await openStage(name, demoScenario())
    try {
      const { browser } = stage
      const options = await browser.open(browser.extensionUrl('options.html#welcome'))
      const fits = async (screen: string): Promise<void> => {
        for (const width of [320, 360, 1200]) {
          await options.resize(width, 900)
          if (pictures !== undefined) await options.picture(join(pictures, `${name}-passphrase-${screen}-${width}.png`))
          expect(await overhanging(options), screen).toEqual([])
        }
        expect(await objections(options), screen).toEqual([])
      }
      await options.fill('New passphrase', 'facebook patient list')
      await options.see("The practice's name and words like patient or Facebook are what anyone would try first.")
      await options.fill('Repeat the passphrase', 'facebook patient list')
      await options.click('button', 'Set the passphrase')
      await options.see('This passphrase is too easy to guess.')
      await options.click('button', 'Show the passphrase')
      expect(await typed(options)).toMatchObject({ types: ['text', 'text'], pressed: 'true' })
      await options.click('button', 'Show the passphrase')
      expect(await typed(options)).toMatchObject({ types: ['password', 'password'], pressed: 'false' })

      await options.click('button', 'Suggest five words')
      await options.see('Drawn by chance from 7,776 words')
      await options.see('Strong.')
      const { values, pressed } = await typed(options)
      expect(pressed).toBe('true')
      expect(values[0]?.split(' ')).toHaveLength(5)
      expect(values[1]).toBe(values[0])
      await options.click('button', 'Suggest five words')
      await options.until(
        (before) =>
          ![...document.querySelectorAll<HTMLInputElement>('input[autocomplete=new-password]')].some(
            ({ value }) => value === before,
          ),
        values[0] ?? '',
      )
      const [words = ''] = (await typed(options)).values
      await options.click('button', 'Set the passphrase')
      await options.see('The passphrase is set.')
      await options.click('button', 'Lock now')
      await options.see('Unlock first to see this.')
      await options.fill('Passphrase', 'not these five words')
      await options.click('button', 'Unlock')
      await options.see('That is not the passphrase')
      await options.fill('Passphrase', words)
      await options.click('button', 'Unlock')
      await options.see('File with the patient list')

      await options.goto(browser.extensionUrl('options.html#security'))
      await options.see('Change the passphrase')
      await options.look(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      })
      await options.fill('New passphrase', ' abcdefghijklmnop')
      await options.see('It repeats itself, or follows the keyboard or the alphabet.')
      await options.see('It begins or ends with a space')
      await fits('weak')
      await options.click('button', 'Suggest five words')
      await options.see('Drawn by chance from 7,776 words')
      await fits('suggested')
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
