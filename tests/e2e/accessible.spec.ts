import { expect, test } from '@playwright/test'
import { demoScenario, MARGARET } from '../facebook/people.ts'
import { objections, overhanging } from '../journey/objections.ts'
import { focusOn, openDesktop, rowShows } from '../journey/panel.ts'
import { setUp } from '../journey/set-up.ts'
import { openStage } from '../journey/stage.ts'

const SECTIONS = ['welcome', 'patients', 'reply', 'policy', 'desk', 'log', 'visits', 'insights', 'security', 'about']

test('every section keeps within 320 px, and a seeded fault shows', async () => {
  const stage = await openStage('chromium', demoScenario())
  try {
    const { browser } = stage
    const options = await setUp(browser)
    await options.resize(320, 900)
    for (const section of SECTIONS) {
      await options.goto(browser.extensionUrl(`options.html#${section}`))
      await options.until((wanted) => document.querySelector(`main.${wanted} > h1 ~ *`) !== null, section)
      expect(await overhanging(options), section).toEqual([])
    }
    // By its property: the page's policy drops a style attribute.
    await options.look(() => {
      const first = document.querySelector<HTMLElement>('main p')
      if (first !== null) first.style.minWidth = '40rem'
    })
    expect(await overhanging(options)).not.toEqual([])
  } finally {
    await stage.close()
    stage.clear()
  }
})

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
