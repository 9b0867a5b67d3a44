import { expect, test } from '@playwright/test'
import { demoScenario, REQUESTS } from '../facebook/people.ts'
import { controls, untilControls } from '../journey/controls.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

/** Hosts of Facebook's on which the very same page is served here, and on which nothing of ours may run. */
const OTHERS = ['m', 'l', 'business', 'developers', 'fr-fr', 'www.evil'].map((name) => `${name}.facebook.com`)

for (const name of BROWSERS) {
  test(`${name}: runs on Facebook's three hosts for people, and on no other`, async () => {
    const stage = await openStage(name, demoScenario())
    try {
      const others = []
      for (const host of OTHERS) {
        const page = await stage.browser.open(`https://${host}/friends`)
        await page.until((count) => window.__replica.standing().length === count, REQUESTS.length)
        others.push(page)
      }
      for (const host of ['www.facebook.com', 'web.facebook.com', 'facebook.com'])
        await untilControls(await stage.browser.open(`https://${host}/friends`), REQUESTS.length)
      for (const page of others) expect(await controls(page)).toEqual([])
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
