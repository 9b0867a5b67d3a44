import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { demoScenario, FRIENDS, REQUESTS, SUGGESTIONS } from '../facebook/people.ts'
import { untilControls } from '../journey/controls.ts'
import { setPassphrase } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

const PEOPLE = [...REQUESTS, ...SUGGESTIONS, ...FRIENDS]

for (const name of BROWSERS) {
  test(`${name}: a capture of the open page is shown, saved, names nobody and is read as the page was`, async () => {
    const stage = await openStage(name, demoScenario({ variant: 'V7' }))
    const { browser, profile } = stage
    try {
      const options = await browser.open(browser.extensionUrl('options.html#welcome'))
      await setPassphrase(options)
      await options.goto(browser.extensionUrl('options.html#about'))
      await options.click('button', 'Take the structure of the page')
      await options.see('The Facebook page does not answer. Please reload it.')

      const page = await browser.open('https://www.facebook.com/friends')
      await untilControls(page, REQUESTS.length)
      const before = await page.look(() => document.body.outerHTML)
      await options.toFront()
      await options.click('button', 'Take the structure of the page')
      const file = join(profile, 'facebook-page-structure.html')
      await options.download('Save the file', file)
      const saved = readFileSync(file, 'utf8')
      expect(await options.look(() => document.querySelector<HTMLTextAreaElement>('.capture textarea')?.value)).toBe(
        saved,
      )

      const told = PEOPLE.flatMap(({ name: whole, id }) => [id, ...whole.split(' ').filter((part) => part.length > 3)])
      expect(told.filter((part) => before.includes(part)).length).toBeGreaterThan(REQUESTS.length)
      expect(told.filter((part) => saved.includes(part))).toEqual([])

      await page.toFront()
      await page.look((html) => {
        document.body.innerHTML = html
        for (const written of document.querySelectorAll('x-a')) {
          const link = document.createElement('a')
          for (const { name: key, value } of [...written.attributes]) link.setAttribute(key, value)
          link.append(...written.childNodes)
          written.replaceWith(link)
        }
      }, saved)
      await untilControls(page, REQUESTS.length)
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
