import { expect, test } from '@playwright/test'
import { demoScenario, MARGARET, MARIA, TOMASZ } from '../facebook/people.ts'
import { decide, openDesktop, rowShows } from '../journey/panel.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

for (const name of BROWSERS) {
  test(`${name}: the log is checked and searched beside the page, follows a new entry, and is blank after a lock`, async () => {
    const stage = await openStage(name, demoScenario())
    const { browser } = stage
    try {
      const options = await setUp(browser)
      const { panel } = await openDesktop(browser)
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await decide(panel, MARGARET.name, 'Decline silently')
      await decide(panel, TOMASZ.name, 'Not my patient')
      await options.toFront()
      await options.goto(browser.extensionUrl('options.html#log'))
      await options.see('2 entries, unbroken since')
      const shown = () =>
        options.look(() => [...document.querySelectorAll('.log-table .who')].map((who) => who.textContent))
      await options.fill('Search', 'not my')
      await options.until(() => document.querySelectorAll('.log-table .who').length === 1)
      expect(await shown()).toEqual([TOMASZ.name])
      await options.fill('Search', 'nobody of this name')
      await options.see('No entry fits the search.')
      await options.fill('Search', 'decline')
      await options.until(() => document.querySelectorAll('.log-table .who').length === 1)
      expect(await shown()).toEqual([MARGARET.name])
      await decide(panel, MARIA.name, 'Decline silently')
      await options.toFront()
      await options.see('3 entries, unbroken since')
      await options.until(() => document.querySelectorAll('.log-table .who').length === 2)
      expect(await shown()).toEqual([MARIA.name, MARGARET.name])
      await panel.toFront()
      await panel.press('x')
      await options.toFront()
      await options.until(() => document.querySelectorAll('.who').length === 0)
      expect(await options.look(() => document.body.textContent)).not.toContain(MARGARET.name)
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
