import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { demoScenario, MARGARET, PRIYA, REQUESTS, TOMASZ } from '../facebook/people.ts'
import { controls, untilControls } from '../journey/controls.ts'
import { recordedLeaks } from '../journey/page-recorder.ts'
import { rowShows } from '../journey/panel.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

const FACEBOOK = 'https://www.facebook.com/friends/requests'

function errorsOn(page: Tab): Promise<number> {
  return page.look(() => window.__replica.errors)
}

for (const name of BROWSERS) {
  test(`${name}: Facebook open before the installation is read without a reload, and before an update it is read by the new one alone`, async () => {
    const stage = await openStage(name, demoScenario({ variant: 'V3', press: 'onPress' }), true, undefined, undefined, {
      bare: true,
    })
    const { browser, replica } = stage
    try {
      const page = await browser.open(FACEBOOK)
      await page.see(MARGARET.name)
      expect(await controls(page)).toEqual([])
      await browser.install()
      await page.toFront()
      await untilControls(page, REQUESTS.length)

      await setUp(browser)
      let panel = await browser.open(browser.extensionUrl('sidepanel.html'))
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await page.toFront()
      await page.click('button', `Confirm ${TOMASZ.name}`)
      await panel.toFront()
      await rowShows(panel, TOMASZ.name, 'You pressed Confirm')
      expect([...replica.confirmed]).toEqual([])

      await browser.install()
      await page.toFront()
      await untilControls(page, REQUESTS.length)
      panel = await browser.open(browser.extensionUrl('sidepanel.html'))
      await panel.see(PRIYA.name)
      await page.toFront()
      await page.click('button', `Confirm ${PRIYA.name}`)
      expect(await controls(page)).toHaveLength(REQUESTS.length)
      await panel.toFront()
      await rowShows(panel, PRIYA.name, 'You pressed Confirm')
      expect([...replica.confirmed]).toEqual([])
      expect(await errorsOn(page)).toBe(0)
      expect(await recordedLeaks(page)).toEqual([])
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
