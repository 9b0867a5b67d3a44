import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { demoScenario, MARGARET, TOMASZ } from '../facebook/people.ts'
import { objections, overhanging } from '../journey/objections.ts'
import { focusOn, openDesktop, rowShows } from '../journey/panel.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

/** Whether a button can be seen and pressed where the window stands now, without scrolling. */
function inView(panel: Tab, name: string): Promise<boolean> {
  return panel.look((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted)
    if (button === undefined) return false
    const { left, top, right, bottom } = button.getBoundingClientRect()
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return top >= 0 && bottom <= innerHeight && button.contains(there)
  }, name)
}

/** Names that are broken inside a word: their longest word is wider than the line they have. */
function brokenNames(panel: Tab): Promise<string[]> {
  return panel.look(() =>
    [...document.querySelectorAll<HTMLElement>('.row-head .name')]
      .filter((one) => {
        const room = one.parentElement?.clientWidth ?? 0
        const line = Number.parseFloat(getComputedStyle(one).lineHeight)
        const needed = document.createRange()
        needed.selectNodeContents(one)
        one.style.whiteSpace = 'nowrap'
        const whole = needed.getBoundingClientRect().width
        one.style.whiteSpace = ''
        return whole < room * 0.8 && one.offsetHeight > line * 1.5
      })
      .map((one) => one.textContent),
  )
}

for (const name of BROWSERS) {
  test(`${name}: in a narrow panel the choices, then Undo, are in view without scrolling, and names stay whole`, async () => {
    const stage = await openStage(name, demoScenario())
    try {
      await setUp(stage.browser)
      const { panel } = await openDesktop(stage.browser)
      await panel.resize(320, 640)
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await rowShows(panel, TOMASZ.name, 'Not on your list')
      expect(await brokenNames(panel)).toEqual([])
      await focusOn(panel, MARGARET.name)
      expect(await overhanging(panel)).toEqual([])
      expect(await objections(panel)).toEqual([])
      expect(await inView(panel, 'Decline with message')).toBe(true)
      expect(await inView(panel, 'Later')).toBe(true)
      // Without their place at the edge they lie far below: the look at them can fail.
      await panel.look(() => document.querySelector<HTMLElement>('.decide')?.style.setProperty('position', 'static'))
      expect(await inView(panel, 'Later')).toBe(false)
      await panel.look(() => document.querySelector<HTMLElement>('.decide')?.style.removeProperty('position'))

      await panel.look(() => scrollBy(0, 400))
      await panel.click('button', 'Decline silently')
      await rowShows(panel, MARGARET.name, 'Decline silently in')
      expect(await inView(panel, 'Undo')).toBe(true)
      expect(await panel.look(() => document.activeElement?.className)).toBe('row-head')
      await panel.click('button', 'Undo')
      await panel.until(() => document.querySelector('.progress.waiting') === null)
      expect(await panel.look(() => document.activeElement?.className)).toBe('row-head')
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
