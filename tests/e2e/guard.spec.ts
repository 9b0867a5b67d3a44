import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { demoScenario, MARGARET, PRIYA, REQUESTS, TOMASZ } from '../facebook/people.ts'
import { choose } from '../journey/choose.ts'
import { untilControls, untilRead } from '../journey/controls.ts'
import { openDesktop, rowShows } from '../journey/panel.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

/** Brings the keyboard to a button of the page, as Tab would. */
function focusButton(page: Tab, label: string): Promise<void> {
  return page.until((wanted) => {
    const button = [...document.querySelectorAll<HTMLElement>('[role="button"]')].find(
      (one) => one.getAttribute('aria-label') === wanted && one.checkVisibility(),
    )
    button?.focus()
    return button !== undefined && document.activeElement === button
  }, label)
}

for (const name of BROWSERS) {
  test(`${name}: Confirm waits; a patient is accepted with a reason only, anybody else on one key; off, it is Facebook's own`, async () => {
    const stage = await openStage(name, demoScenario({ variant: 'V3', press: 'onPress' }))
    const { browser, replica } = stage
    try {
      const options = await setUp(browser)
      const { page, panel } = await openDesktop(browser)
      await rowShows(panel, MARGARET.name, 'Likely patient')

      await page.toFront()
      await page.click('button', `Confirm ${MARGARET.name}`)
      await panel.toFront()
      await rowShows(panel, MARGARET.name, 'This is probably a patient')
      await panel.press('a')
      await rowShows(panel, MARGARET.name, 'Now press Confirm on Facebook again')
      expect([...replica.confirmed]).toEqual([])
      await page.toFront()
      await page.click('button', `Confirm ${MARGARET.name}`)
      await expect.poll(() => [...replica.confirmed]).toEqual([MARGARET.id])
      // The reason is asked for until it is given, whatever is closed meanwhile.
      await panel.toFront()
      await panel.see(`You accepted ${MARGARET.name}`)
      await panel.goto(await panel.url())
      await panel.see(`You accepted ${MARGARET.name}`)
      // Nothing is chosen for anybody.
      expect(await panel.look(() => document.querySelector<HTMLSelectElement>('.accept select')?.value)).toBe('')
      await panel.fill('Note for the log', 'We grew up next door.')
      await panel.press('Enter')
      await panel.see('To go on, choose a reason.')
      await choose(panel, 'Reason', 'existing-friendship')
      await panel.click('button', 'Save the reason')
      await panel.until(() => document.querySelector('.reason-due') === null)

      // Facebook's other way to take a press, which asks whether the event was cancelled.
      replica.scenario.press = 'pressAction'
      await page.toFront()
      await page.goto('https://www.facebook.com/friends/requests')
      await untilRead(page)
      await focusButton(page, `Confirm ${TOMASZ.name}`)
      await page.press('Enter')
      await panel.toFront()
      await rowShows(panel, TOMASZ.name, 'Nobody like this is on your list')
      await panel.press('Escape')
      await panel.until(() => document.querySelector('.held') === null)
      // A press that was dismissed does not come back with page and panel.
      await panel.goto(await panel.url())
      await rowShows(panel, TOMASZ.name, 'Not on your list')
      expect(await panel.look(() => document.querySelector('.held'))).toBeNull()

      // Nor does one whose page was loaded anew.
      await page.toFront()
      await page.click('button', `Confirm ${TOMASZ.name}`)
      await panel.toFront()
      await rowShows(panel, TOMASZ.name, 'Nobody like this is on your list')
      await page.toFront()
      await page.goto('https://www.facebook.com/friends/requests')
      await untilRead(page)
      await panel.toFront()
      await panel.until(() => document.querySelector('.held') === null)
      await panel.goto(await panel.url())
      await rowShows(panel, TOMASZ.name, 'Not on your list')
      expect(await panel.look(() => document.querySelector('.held'))).toBeNull()

      await page.toFront()
      await page.click('button', `Confirm ${PRIYA.name}`)
      await panel.toFront()
      await rowShows(panel, PRIYA.name, 'Nobody like this is on your list')
      expect([...replica.confirmed]).toEqual([MARGARET.id])
      await panel.press('a')
      await rowShows(panel, PRIYA.name, 'Now press Confirm on Facebook again')
      expect([...replica.confirmed]).toEqual([MARGARET.id])
      await page.toFront()
      await focusButton(page, `Confirm ${PRIYA.name}`)
      await page.press('Enter')
      await expect.poll(() => [...replica.confirmed]).toEqual([MARGARET.id, PRIYA.id])
      expect(replica.mutations.map(({ deed }) => deed)).toEqual(['confirm', 'confirm'])

      await options.toFront()
      await options.goto(browser.extensionUrl('options.html#log'))
      await options.see('1 entry, unbroken since')
      await options.see('Accept with a reason')
      await options.goto(browser.extensionUrl('options.html#reply'))
      await options.click('checkbox', "Hold Facebook's Confirm until the panel has told who it is.")
      await options.click('button', 'Save')
      await options.see('Saved.')
      await page.toFront()
      await page.click('button', `Confirm ${TOMASZ.name}`)
      await expect.poll(() => [...replica.confirmed]).toEqual([MARGARET.id, PRIYA.id, TOMASZ.id])
      expect(await page.look(() => (window as unknown as { __replica: { errors: number } }).__replica.errors)).toBe(0)
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}

test('chromium: where no panel can be opened, the browser asks the same of everybody, and only a yes lets Confirm through', async () => {
  const stage = await openStage('chromium', demoScenario({ variant: 'V3', press: 'onPress' }))
  const { browser, replica } = stage
  try {
    await setUp(browser)
    const page = await browser.open('https://www.facebook.com/friends/requests')
    await untilControls(page, REQUESTS.length)
    await browser.withoutPanels?.()
    const confirm = (name: string, yes: boolean) => page.answering?.(yes, () => page.click('button', `Confirm ${name}`))
    const asked = [await confirm(MARGARET.name, false), await confirm(TOMASZ.name, false)]
    expect([...replica.confirmed]).toEqual([])
    asked.push(await confirm(TOMASZ.name, true))
    expect([...replica.confirmed]).toEqual([])
    await page.click('button', `Confirm ${TOMASZ.name}`)
    await expect.poll(() => [...replica.confirmed]).toEqual([TOMASZ.id])
    expect(new Set(asked)).toEqual(
      new Set([
        'Front Desk is set to ask before a friend request is confirmed. To confirm this one, choose OK and press Confirm again.',
      ]),
    )
  } finally {
    await stage.close()
    stage.clear()
  }
})
