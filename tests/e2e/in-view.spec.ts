import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { crowd } from '../facebook/crowd.ts'
import type {} from '../facebook/in-page.ts'
import { demoScenario, MARGARET, REQUESTS, TOMASZ } from '../facebook/people.ts'
import { objections, overhanging } from '../journey/objections.ts'
import { focusOn, openDesktop, rowShows } from '../journey/panel.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

/** Whether a button can be seen and pressed where the window stands now, without scrolling. */
function inView(panel: Tab, name: string): Promise<boolean> {
  return panel.look((wanted) => {
    const button = [...document.querySelectorAll('.focused button')].find((one) => one.textContent === wanted)
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

/** Which of these can be seen as wholes where the window stands now: the selected name, its message, the button that sends on. */
function inViewTogether(panel: Tab): Promise<string[]> {
  return panel.look(() => {
    const parts = { name: '.focused .name', message: '.focused blockquote', buttons: '.focused .decide' }
    const edge = document.querySelector('.focused .decide')?.getBoundingClientRect().top ?? innerHeight
    const head = document.querySelector('.focused .row-head')?.getBoundingClientRect().bottom ?? 0
    return Object.entries(parts).flatMap(([part, selector]) => {
      const place = document.querySelector(selector)?.getBoundingClientRect()
      if (place === undefined) return []
      const [from, to] = part === 'message' ? [head, edge] : [0, innerHeight]
      return place.top >= from - 1 && place.bottom <= to + 1 ? [part] : []
    })
  })
}

for (const name of BROWSERS) {
  test(`${name}: in a narrow panel name, message and choices, then Undo, are in view without scrolling, and names stay whole`, async () => {
    const stage = await openStage(name, demoScenario())
    try {
      await setUp(stage.browser)
      const { panel } = await openDesktop(stage.browser)
      await panel.resize(360, 740)
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await rowShows(panel, TOMASZ.name, 'Not on your list')
      expect(await brokenNames(panel)).toEqual([])
      await focusOn(panel, MARGARET.name)
      await expect.poll(() => inViewTogether(panel)).toEqual(['name', 'message', 'buttons'])
      expect(await overhanging(panel)).toEqual([])
      expect(await objections(panel)).toEqual([])
      const labels = await panel.look(() =>
        [...document.querySelectorAll('.decide button')].map((one) => one.getAttribute('aria-label')),
      )
      expect(labels).toEqual(
        ['Decline with message', 'Decline silently', 'Not my patient', 'Later', 'Accept with a reason'].map(
          (action) => `${action}: ${MARGARET.name}`,
        ),
      )

      await panel.resize(320, 640)
      expect(await brokenNames(panel)).toEqual([])
      expect(await overhanging(panel)).toEqual([])
      expect(await inView(panel, 'Decline with message')).toBe(true)
      expect(await inView(panel, 'Later')).toBe(true)
      // Without their place at the edge they lie far below: the look at them can fail.
      await panel.look(() => document.querySelector<HTMLElement>('.decide')?.style.setProperty('position', 'static'))
      expect(await inView(panel, 'Later')).toBe(false)
      await panel.look(() => document.querySelector<HTMLElement>('.decide')?.style.removeProperty('position'))
      await panel.look(() => scrollBy(0, 400))
      expect(await inViewTogether(panel)).toContain('name')
      await panel.look(() => document.querySelector<HTMLElement>('.row-head')?.style.setProperty('position', 'static'))
      expect(await inViewTogether(panel)).not.toContain('name')
      await panel.look(() => document.querySelector<HTMLElement>('.row-head')?.style.removeProperty('position'))

      await panel.click('button', 'Decline silently')
      await rowShows(panel, MARGARET.name, 'Decline silently in')
      await expect.poll(() => inView(panel, 'Undo')).toBe(true)
      expect(await panel.look(() => document.activeElement?.className)).toBe('row-head')
      await panel.click('button', 'Undo')
      await panel.until(() => document.querySelector('.progress.waiting') === null)
      expect(await panel.look(() => document.activeElement?.className)).toBe('row-head')
    } finally {
      await stage.close()
      stage.clear()
    }
  })

  test(`${name}: the selected row stays under its buttons while others come, go and are put in order`, async () => {
    const stage = await openStage(name, demoScenario({ requests: [...crowd(18, 5), ...REQUESTS] }))
    try {
      await setUp(stage.browser)
      const { page, panel } = await openDesktop(stage.browser)
      await panel.resize(360, 740)
      await rowShows(panel, crowd(18, 5)[17]?.name ?? '', 'Not on your list')
      const selected = crowd(18, 5)[9]?.name ?? ''
      await focusOn(panel, selected)
      await expect.poll(() => inViewTogether(panel)).toEqual(['name', 'message', 'buttons'])
      await panel.look(() => {
        const seen: number[] = []
        const look = (): void => {
          const top = document.querySelector('.focused')?.getBoundingClientRect().top
          if (top !== undefined) seen.push(Math.round(top))
          requestAnimationFrame(look)
        }
        look()
        Object.assign(window, { __tops: seen, __before: seen })
      })
      await page.look((people) => window.__replica.insert(people, 0), crowd(3, 99))
      for (const { name: added } of crowd(3, 99)) await rowShows(panel, added, 'Not on your list')
      await page.look((id) => window.__replica.expire(id), crowd(3, 99)[1]?.id ?? '')
      await panel.until((gone) => !document.body.textContent.includes(gone), crowd(3, 99)[1]?.name ?? '')
      await panel.look(() => {
        const { __tops: seen } = window as unknown as { __tops: number[] }
        Object.assign(window, { __before: [...seen] })
      })
      // At the very top nothing is left to scroll: the row stays all the same.
      await focusOn(panel, crowd(3, 99)[2]?.name ?? '')
      await panel.look(() => scrollTo({ top: 0, behavior: 'instant' }))
      const topOf = () =>
        panel.look(() => Math.round(document.querySelector('.focused')?.getBoundingClientRect().top ?? 0))
      const stood = await topOf()
      await page.look((id) => window.__replica.expire(id), crowd(3, 99)[0]?.id ?? '')
      await panel.until((gone) => !document.body.textContent.includes(gone), crowd(3, 99)[0]?.name ?? '')
      expect(Math.abs((await topOf()) - stood)).toBeLessThanOrEqual(2)
      const tops = await panel.look(() => (window as unknown as { __before: number[] }).__before)
      expect(tops.length).toBeGreaterThan(3)
      // Half a pixel more or less is no move.
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(2)
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
