import { expect, test } from '@playwright/test'
import { demoScenario, FRIENDS, MARGARET } from '../facebook/people.ts'
import { grepFolder } from '../journey/disk.ts'
import { LISTED } from '../journey/practice.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

/** On the practice's list under this very name; a friend as well. Fictitious. */
const PATIENT = { ...MARGARET, id: '100055510203344', vanity: 'margaret.o.hale' }

for (const name of BROWSERS) {
  test(`${name}: friends who are patients are listed for the physician alone, and nothing happens on Facebook`, async () => {
    const stage = await openStage(name, demoScenario({ requests: [], friends: [...FRIENDS, PATIENT] }))
    const { browser, replica } = stage
    try {
      await setUp(browser)
      const page = await browser.open('https://www.facebook.com/friends/list')
      await page.see(PATIENT.name)
      const before = await page.look(() => document.body.innerHTML)
      const panel = await browser.open(browser.extensionUrl('sidepanel.html'))
      await panel.click('button', 'Check my friends')
      await panel.see('5 friends read so far, 1 of them probably patients')
      const names = () =>
        panel.look(() => [...document.querySelectorAll('.friend .name')].map((one) => one.textContent))
      expect(await names()).toEqual([PATIENT.name])
      await panel.click('button', 'I unfriend by hand')
      await panel.see('You mean to unfriend by hand')
      await panel.click('button', 'End the check')
      await panel.click('button', 'Check my friends')
      await panel.see('You mean to unfriend by hand')

      expect(await page.look(() => document.body.innerHTML)).toBe(before)
      expect(replica.mutations).toEqual([])
      await panel.press('x')
      await panel.until(() => document.querySelector('.friend') === null)
      expect(grepFolder(stage.profile, LISTED)).toEqual([])
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
