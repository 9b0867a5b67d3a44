import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import type { Tab } from '../browsers/driver.ts'
import { demoScenario, MARGARET } from '../facebook/people.ts'
import { focusOn, openDesktop, rowShows } from '../journey/panel.ts'
import { setUp } from '../journey/set-up.ts'
import { openStage } from '../journey/stage.ts'

const SECTIONS = ['welcome', 'patients', 'reply', 'log', 'security', 'about']

/** What axe objects to, rule by rule with the first element. */
async function objections(tab: Tab): Promise<string[]> {
  await tab.run(axe.source)
  return tab.look(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe }
    const { violations } = await here.run(document)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}

test('every screen passes axe, and axe sees a seeded fault', async () => {
  const stage = await openStage('chromium', demoScenario())
  try {
    const { browser } = stage
    const options = await setUp(browser)
    const { panel } = await openDesktop(browser)
    await rowShows(panel, MARGARET.name, 'Likely patient')
    await focusOn(panel, MARGARET.name)
    expect(await objections(panel)).toEqual([])
    for (const section of SECTIONS) {
      await options.goto(browser.extensionUrl(`options.html#${section}`))
      await options.until((wanted) => document.querySelector(`main.${wanted} > h1 ~ *`) !== null, section)
      expect(await objections(options), section).toEqual([])
    }
    const popup = await browser.open(browser.extensionUrl('popup.html'))
    await popup.see('Unlocked and ready')
    expect(await objections(popup)).toEqual([])
    await popup.look(() => document.querySelector('h1')?.after(document.createElement('button')))
    expect(await objections(popup)).not.toEqual([])
  } finally {
    await stage.close()
    stage.clear()
  }
})
