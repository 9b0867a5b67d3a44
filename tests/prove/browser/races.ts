import type { Tab } from '../../browsers/driver.ts'
import { eventually } from '../../browsers/wait.ts'
import type { chance } from '../../support/fictitious.ts'
import { countUp, type ProofCount } from './count.ts'
import { declineAll, openNames } from './hand.ts'
import { openWindow, REQUESTS } from './open.ts'
import type { ProofStage } from './stage.ts'

/** Requests decided in both windows at once in one round. */
const AT_ONCE = 20

/** Declines that did not happen stay on view as they are. With more of them than this a panel comes up anew, and offers them again. */
const MOST_UNDONE = 4

/** Two windows, each with Facebook and a panel, decide about the same requests at the same moment. */
export async function races(
  stage: ProofStage,
  folder: string,
  random: ReturnType<typeof chance>,
  trials: number,
): Promise<ProofCount> {
  const browser = await stage.launch()
  const windows = [await openWindow(browser, 1), await openWindow(browser, 2)]
  await hardWorking((await openWindow(browser, 3)).page)
  const panels = windows.map(({ panel }) => panel)
  const inBoth = <T>(what: (panel: Tab) => Promise<T>): Promise<T[]> => Promise.all(panels.map(what))
  let met = 0
  while (met < trials) {
    const both = await openNames(panels, AT_ONCE)
    const [one = [], two = []] = await inBoth((panel) =>
      declineAll(panel, random() < 0.5 ? both : both.toReversed(), random() * 200),
    )
    const raced = one.filter((name) => two.includes(name))
    const ends = await eventually(
      'the end of a round',
      async () => {
        const seen = await inBoth((panel) => endsOf(panel, raced))
        return seen.flat().includes('open') ? undefined : seen
      },
      180_000,
    )
    // A race is one that a window won: the other one was refused, or decided as well.
    met += raced.filter((_, at) => ends.some((seen) => seen[at] === 'decided')).length
    await Promise.all(
      windows.map(async ({ page, panel }) => {
        await page.goto(REQUESTS)
        if ((await undoneIn(panel)) > MOST_UNDONE) await panel.goto(await panel.url())
      }),
    )
  }
  return countUp(browser, stage.replica, folder, met)
}

/** A third Facebook that answers late, as one with a long list on a slow computer does: a look among the tabs waits for it. */
async function hardWorking(page: Tab): Promise<void> {
  await page.look(() => {
    setInterval(() => {
      const end = performance.now() + 4000
      while (performance.now() < end);
    }, 5000)
  })
}

/** What became of each of these in a window. */
function endsOf(panel: Tab, names: readonly string[]): Promise<('decided' | 'refused' | 'open')[]> {
  return panel.look(
    (wanted) =>
      wanted.map((name) => {
        const row = [...document.querySelectorAll('.row')].find(
          (one) => one.querySelector('.name')?.textContent?.trim() === name,
        )
        if (row === undefined || row.querySelector('.progress.settled') !== null) return 'decided'
        return row.querySelector('.fault') === null ? 'open' : 'refused'
      }),
    names,
  )
}

/** How many declines a panel shows that did not happen, as far as is known. */
function undoneIn(panel: Tab): Promise<number> {
  return panel.look(
    () =>
      [...document.querySelectorAll('.progress.settled')].filter((one) => /failed|unconfirmed/u.test(one.textContent))
        .length,
  )
}
