import { expect, test } from '@playwright/test'
import { crowd } from '../facebook/crowd.ts'
import type { InPage } from '../facebook/in-page.ts'
import { FRIENDS, SUGGESTIONS } from '../facebook/people.ts'
import { type Person, scenarioOf } from '../facebook/scenario.ts'
import { untilControls } from '../journey/controls.ts'
import { focusOn, rowShows } from '../journey/panel.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

/** Where one person asks, and how many cards of theirs stand there. */
const SURFACES: { name: string; path: (who: Person) => string; popover?: boolean; cards: number }[] = [
  { name: 'requests with a preview', path: ({ id }) => `/friends/requests/?profile_id=${id}`, cards: 2 },
  { name: 'box beside the feed', path: () => '/', cards: 1 },
  { name: 'popover over the feed and the box', path: () => '/', popover: true, cards: 2 },
  { name: 'notifications', path: () => '/notifications', cards: 1 },
  {
    name: 'profile',
    path: ({ id, vanity }) => (vanity === undefined ? `/profile.php?id=${id}` : `/${vanity}`),
    cards: 1,
  },
]
/** Fictitious; one for each. */
const ASKING = crowd(SURFACES.length, 78)

for (const name of BROWSERS) {
  test(`${name}: on every page that requests stand on, each person is found once and declined there`, async () => {
    test.setTimeout(300_000)
    const stage = await openStage(name, scenarioOf({ suggestions: SUGGESTIONS, friends: FRIENDS }))
    const { browser, replica } = stage
    try {
      await setUp(browser)
      const page = await browser.open('https://www.facebook.com/friends/list')
      const panel = await browser.open(browser.extensionUrl('sidepanel.html'))
      for (const [at, surface] of SURFACES.entries()) {
        const person = ASKING[at]
        if (person === undefined) throw new Error('nobody asks')
        await test.step(surface.name, async () => {
          replica.scenario.requests = [person]
          await page.toFront()
          await page.goto(`https://www.facebook.com${surface.path(person)}`)
          if (surface.popover)
            await page.look(() => (window as unknown as { __replica: InPage }).__replica.popover(true))
          await untilControls(page, surface.cards)
          await panel.toFront()
          await rowShows(panel, person.name, 'list')
          const rows = await panel.look(
            (wanted) =>
              [...document.querySelectorAll('.row .name')].filter((one) => one.textContent?.trim() === wanted).length,
            person.name,
          )
          expect(rows, surface.name).toBe(1)
          await focusOn(panel, person.name)
          await panel.click('button', 'Decline silently')
          await rowShows(panel, person.name, 'Decline silently: done')
          expect(replica.deleted.has(person.id), surface.name).toBe(true)
          await untilControls(page, 0)
          expect(await page.look(() => (window as unknown as { __replica: InPage }).__replica.errors)).toBe(0)
        })
      }
      expect(replica.mutations.map(({ deed }) => deed)).toEqual(SURFACES.map(() => 'delete'))
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
