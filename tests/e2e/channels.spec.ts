import { expect, test } from '@playwright/test'
import { demoScenario, MARGARET } from '../facebook/people.ts'
import { focusOn, openDesktop, rowShows } from '../journey/panel.ts'
import { PRACTICE } from '../journey/practice.ts'
import { importList, setPassphrase } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

for (const name of BROWSERS) {
  test(`${name}: a telephone number written as people write it stands so in the message, and dials right`, async () => {
    const stage = await openStage(name, demoScenario())
    const { browser } = stage
    try {
      const options = await browser.open(browser.extensionUrl('options.html#welcome'))
      await setPassphrase(options)
      await importList(options)
      await options.fill('Name of the practice', PRACTICE.name)
      await options.fill('Patient portal (web address)', 'portal')
      await options.click('button', '+ Telephone')
      await options.fill('Telephone number', '+1 (555) 010-0123, ext. 5')
      await options.see('Messages say +1 555 010 0123 ext. 5.')
      await options.click('button', 'Save')
      await options.see('This must be a web address, for example portal.example.org.')
      await options.fill('Patient portal (web address)', 'http://portal.harbourlane.example/')
      await options.see('Messages say https://portal.harbourlane.example; please open that once')
      await options.click('button', 'Move up: Telephone')
      await options.click('button', 'Save')
      await options.until(() => document.querySelectorAll('.what-was-done').length >= 3)

      const stored = await options.look(async () => {
        const { policy } = await (
          globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ policy: object }> } } } }
        ).chrome.storage.local.get('policy')
        return policy
      })
      expect(stored).toMatchObject({
        channels: [
          { kind: 'phone', number: '+15550100123;ext=5', printed: '+1 555 010 0123' },
          { kind: 'portal', url: 'https://portal.harbourlane.example' },
        ],
      })
      const { panel } = await openDesktop(browser)
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await focusOn(panel, MARGARET.name)
      await panel.until(
        () => document.querySelector('blockquote')?.textContent?.includes('+1 555 010 0123 ext. 5') ?? false,
      )
      expect(await panel.look(() => document.querySelectorAll('.problems').length)).toBe(0)
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
