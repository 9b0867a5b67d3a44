import { expect, test } from '@playwright/test'
import { demoScenario, REQUESTS, SUGGESTIONS } from '../facebook/people.ts'
import { controls, untilControls } from '../journey/controls.ts'
import { recordedLeaks } from '../journey/page-recorder.ts'
import { describePractice, importList, setPassphrase } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

for (const name of BROWSERS) {
  for (const variant of ['V1', 'V2', 'V7'] as const) {
    test(`${name}, ${variant}: one identical control a request card, none on suggestions, nothing let slip`, async () => {
      const stage = await openStage(name, demoScenario({ variant }))
      try {
        const page = await stage.browser.open('https://www.facebook.com/friends')
        await untilControls(page, REQUESTS.length)
        const seen = await controls(page)
        expect(new Set(seen.map(({ html, size }) => `${html} ${size}`))).toEqual(new Set(['<span></span> 28 x 28']))
        for (const { name: asked } of REQUESTS)
          expect(seen.filter(({ beside }) => beside.includes(asked))).toHaveLength(1)
        for (const { name: other } of SUGGESTIONS)
          expect(seen.filter(({ beside }) => beside.includes(other))).toEqual([])
        expect(await recordedLeaks(page)).toEqual([])
        // The recorder does see what it is there for.
        await page.look(() => {
          document.dispatchEvent(new CustomEvent('front-desk'))
          postMessage('seeded', '*')
        })
        await page.until(() => (window as unknown as { __leaks: string[] }).__leaks.length >= 2)
      } finally {
        await stage.close()
        stage.clear()
      }
    })
  }

  test(`${name}: with nothing allowed in the page there is no node of ours, also on a page that is open`, async () => {
    const stage = await openStage(name, demoScenario())
    try {
      const { browser } = stage
      const options = await browser.open(browser.extensionUrl('options.html#welcome'))
      await setPassphrase(options)
      await importList(options)
      await describePractice(options)
      const page = await browser.open('https://www.facebook.com/friends')
      await untilControls(page, REQUESTS.length)
      await options.toFront()
      await options.goto(browser.extensionUrl('options.html#reply'))
      await options.click('radio', 'Nothing at all')
      await options.click('button', 'Save')
      await options.see('Saved.')
      await untilControls(page, 0)
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
