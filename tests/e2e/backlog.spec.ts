import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { crowd } from '../facebook/crowd.ts'
import type {} from '../facebook/in-page.ts'
import { demoScenario, REQUESTS } from '../facebook/people.ts'
import { openDesktop, rowShows } from '../journey/panel.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

/** The months' requests: the five of the demonstration among many strangers. All fictitious. */
const MANY = crowd(36, 21).flatMap((stranger, at) => {
  const [known] = at % 8 === 7 ? REQUESTS.slice(Math.floor(at / 8), Math.floor(at / 8) + 1) : []
  return known === undefined ? [stranger] : [stranger, known]
})
const COUNT = MANY.length

/** The names in the panel, from the top. */
function namesIn(panel: Tab): Promise<string[]> {
  return panel.look(() => [...document.querySelectorAll('.row .name')].map((one) => one.textContent?.trim() ?? ''))
}

/** The request that the keyboard is at. */
function focused(panel: Tab): Promise<string> {
  return panel.look(() => {
    const head = document.querySelector('.row-head[aria-expanded="true"]')
    return head?.querySelector('.name')?.textContent?.trim() ?? ''
  })
}

for (const name of BROWSERS) {
  test(`${name}: a backlog is worked off by keys, one decision each, and a reload or a second request forgets nothing`, async () => {
    const stage = await openStage(name, demoScenario({ requests: MANY }))
    const { browser, replica } = stage
    try {
      await setUp(browser)
      const { page, panel } = await openDesktop(browser)
      // As somebody does who scrolls to the end of the list.
      await page.toFront()
      await page.look(() => window.__replica.loadAll())
      await panel.toFront()
      await panel.see(`0 of ${COUNT} done, 0 of them put off.`)
      await panel.press('s')
      await panel.until(() => {
        const chips = [...document.querySelectorAll('.row .chip')].map((one) => one.textContent?.trim() ?? '')
        return chips.length > 10 && chips.every((chip) => chip !== 'Checking')
      })
      const chips = await panel.look(() =>
        [...document.querySelectorAll('.row .chip')].map((one) => one.textContent?.trim() ?? ''),
      )
      expect(chips.slice(0, 2)).toEqual(['Likely patient', 'Likely patient'])
      expect(chips.slice(2)).not.toContain('Likely patient')
      const order = await namesIn(panel)

      const [first, second, third] = [order[0] ?? '', order[1] ?? '', order[2] ?? '']
      await panel.press('j')
      expect(await focused(panel)).toBe(first)
      await panel.press('d')
      await rowShows(panel, first, 'Decline silently: done')
      await panel.press('j')
      expect(await focused(panel)).toBe(second)
      await panel.press('n')
      await rowShows(panel, second, 'Not my patient: done')
      await panel.press('j')
      expect(await focused(panel)).toBe(third)
      await panel.press('l')
      await rowShows(panel, third, 'Later: done')
      const declined = MANY.find((one) => one.name === first)
      expect([...replica.deleted]).toEqual([declined?.id])

      await panel.goto(await panel.url())
      await panel.see(`2 of ${COUNT - 1} done, 1 of them put off.`)
      expect(await namesIn(panel)).not.toContain(first)

      replica.askAgain(declined?.id ?? '')
      await page.toFront()
      await page.goto(await page.url())
      await page.look(() => window.__replica.loadAll())
      await panel.toFront()
      await rowShows(panel, first, 'Before: Decline silently on')
      await panel.see(`2 of ${COUNT} done, 1 of them put off.`)
      expect(replica.mutations.map(({ deed }) => deed)).toEqual(['delete'])
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
