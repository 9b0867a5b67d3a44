import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { demoScenario } from '../facebook/people.ts'
import { setPassphrase } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', ...lines, 'SUMMARY:Zoë Marlow', 'END:VEVENT'].join('\r\n')
const calendar = (...events: string[]): string => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n')
const daily = Array.from({ length: 1000 }, (_, at) => event(`UID:${at}`, 'DTSTART:19000101T090000', 'RRULE:FREQ=DAILY'))
const TOO_SLOW = 'Reading this schedule took too long, so it was stopped.'

/** Schedules that kept the page busy for minutes or for ever, and what is said of each now. */
const FILES = [
  ['daily.ics', calendar(...daily), '1,000 appointments'],
  ['never.ics', calendar(event('DTSTART:20200101T090000', 'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30')), TOO_SLOW],
  ['hourly.ics', calendar(event('DTSTART:19000101T090000', 'RRULE:FREQ=HOURLY')), TOO_SLOW],
  ['brackets.csv', `${'('.repeat(1e6)},Time\nZoë Marlow,9:00\n`, "No column with the patients' names"],
  ['deep.json', '['.repeat(1e6), 'This file is no schedule that can be read.'],
] as const

/** Counts the beats of the page's own clock, and the longest time between two of them, in ms. */
const beginToCount = (tab: Tab): Promise<void> =>
  tab.look(() => {
    const page = window as unknown as { longest: number; last: number }
    page.longest = 0
    page.last = performance.now()
    setInterval(() => {
      const now = performance.now()
      page.longest = Math.max(page.longest, now - page.last)
      page.last = now
    }, 10)
  })
const longestGap = (tab: Tab): Promise<number> =>
  tab.look(() => {
    const page = window as unknown as { longest: number }
    const { longest } = page
    page.longest = 0
    return longest
  })

for (const name of BROWSERS) {
  test(`${name}: hostile schedules are read or refused, and the page stays quick`, async () => {
    const stage = await openStage(name, demoScenario())
    const folder = mkdtempSync(join(tmpdir(), 'front-desk-schedule-'))
    try {
      const { browser } = stage
      const options = await browser.open(browser.extensionUrl('options.html#welcome'))
      await setPassphrase(options)
      await options.goto(browser.extensionUrl('options.html#visits'))
      await options.see('Or one name')
      await beginToCount(options)
      for (const [file, content, sentence] of FILES) {
        writeFileSync(join(folder, file), content)
        await longestGap(options)
        const start = Date.now()
        await options.choose("Today's schedule", join(folder, file))
        await options.see(sentence)
        const gap = Math.round(await longestGap(options))
        test
          .info()
          .annotations.push({ type: file, description: `${Date.now() - start} ms, page busy for ${gap} ms at most` })
        // Before, the page stood still for all of the time that a file took.
        expect(gap, file).toBeLessThan(1500)
        await options.choose("Today's schedule", join(folder, file))
        await options.see(sentence)
      }
    } finally {
      await stage.close()
      stage.clear()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
