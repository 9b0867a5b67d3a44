import { expect, test } from '@playwright/test'
import { eventually } from '../browsers/wait.ts'
import type { Surface } from '../browsers/window.ts'
import { crowd } from '../facebook/crowd.ts'
import type {} from '../facebook/in-page.ts'
import { demoScenario } from '../facebook/people.ts'
import { atDesk } from '../journey/desk.ts'
import { picture } from '../journey/picture.ts'
import { BROWSERS } from '../journey/stage.ts'

/** Requests of strangers, all fictitious; one in eleven is passed over, so that a wrong decline can be told from a right one. */
const PEOPLE = crowd(44, 7)
const DECLINED = PEOPLE.filter((_, at) => at % 11 !== 10)
/** Of a person who knows what to do, for one decision, in ms. */
const PACE_MS = 300

/** The name at which the keyboard is. */
function at(panel: Surface): Promise<string> {
  return panel.look(() => document.querySelector('.row-head[aria-expanded="true"] .name')?.textContent?.trim() ?? '')
}

/** What the panel tells of each person, by name; of those only of whom it tells an outcome. */
function told(panel: Surface): Promise<Record<string, string>> {
  return panel.look(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.row')].flatMap((row) => {
        const words = row.querySelector('.progress')?.textContent?.trim() ?? ''
        const settled = /: (?:done|failed|unconfirmed)/u.test(words)
        return settled ? [[row.querySelector('.name')?.textContent?.trim() ?? '', words]] : []
      }),
    ),
  )
}

for (const name of BROWSERS) {
  test(`${name}: forty declines by keys, three a second, with the page beside: each is done, none is another's`, () =>
    atDesk(name, demoScenario({ requests: PEOPLE }), async (desk) => {
      await desk.setUp()
      await desk.go('https://www.facebook.com/friends/requests')
      await desk.page.until((count) => window.__replica !== undefined && count > 0, PEOPLE.length)
      // As somebody does who scrolls to the end of the list, and back to its top.
      await desk.page.look(() => window.__replica.loadAll())
      const panel = await desk.panel()
      await panel.until((count) => {
        const chips = [...document.querySelectorAll('.row .chip')].map((one) => one.textContent?.trim())
        return chips.length === count && !chips.includes('Checking')
      }, PEOPLE.length)
      await panel.click('button', 'Keys')
      await panel.click('button', 'Keys')

      let due = Date.now()
      for (const person of PEOPLE) {
        while ((await at(panel)) !== person.name) await step(panel)
        if (!DECLINED.includes(person)) continue
        await eventually('the next decision to be due', async () => Date.now() >= due || undefined)
        due = Math.max(due, Date.now()) + PACE_MS
        await panel.press('d')
      }
      desk.screenshot(picture(name, 'backlog at its end'))
      await eventually(
        'an outcome of each',
        async () => Object.keys(await told(panel)).length === DECLINED.length || undefined,
      )
      desk.screenshot(picture(name, 'backlog told'))

      const outcomes = Object.values(await told(panel))
      const ids = new Set(DECLINED.map(({ id }) => id))
      const deleted = [...desk.replica.deleted]
      expect({
        done: deleted.filter((id) => ids.has(id)).length,
        toldAsDone: outcomes.filter((words) => words === 'Decline silently: done').length,
        toldOtherwise: [...new Set(outcomes.filter((words) => words !== 'Decline silently: done'))],
        ofOthers: deleted.filter((id) => !ids.has(id)),
        twice: desk.replica.mutations.length - deleted.length,
      }).toEqual({ done: 40, toldAsDone: 40, toldOtherwise: [], ofOthers: [], twice: 0 })
    }))
}

/** One step down, and wait until the panel is there. */
async function step(panel: Surface): Promise<void> {
  const before = await at(panel)
  await panel.press('j')
  await panel.until(
    (left) => document.querySelector('.row-head[aria-expanded="true"] .name')?.textContent?.trim() !== left,
    before,
  )
}
