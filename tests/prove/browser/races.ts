import type { Tab, TestBrowser } from '../../browsers/driver.ts'
import { eventually } from '../../browsers/wait.ts'
import type { chance } from '../../support/fictitious.ts'
import { countUp, type ProofCount } from './count.ts'
import { declineAll, openNames, openPanel, REQUESTS } from './hand.ts'
import type { ProofStage } from './stage.ts'

/** Requests decided in both windows at once in one round. */
const AT_ONCE = 20

/** Two windows, each with Facebook and a panel, decide about the same requests at the same moment. */
export async function races(
  stage: ProofStage,
  folder: string,
  random: ReturnType<typeof chance>,
  trials: number,
): Promise<ProofCount> {
  const browser = await stage.launch()
  const panels: Tab[] = []
  const pages: Tab[] = []
  for (const window of [1, 2]) {
    const { page, panel } = await openWindow(browser, window)
    pages.push(page)
    panels.push(panel)
  }
  let met = 0
  while (met < trials) {
    const [first = [], second = []] = await Promise.all(panels.map((panel) => openNames(panel, AT_ONCE)))
    const both = first.filter((name) => second.includes(name))
    const [one = [], two = []] = await Promise.all(
      panels.map((panel) => declineAll(panel, random() < 0.5 ? both : both.toReversed(), random() * 200)),
    )
    const raced = one.filter((name) => two.includes(name))
    const ends = await eventually(
      'the end of a round',
      async () => {
        const seen = await Promise.all(panels.map((panel) => endsOf(panel, raced)))
        return seen.flat().includes('open') ? undefined : seen
      },
      180_000,
    )
    // A race is one that a window won: the other one was refused, or decided as well.
    met += raced.filter((_, at) => ends.some((seen) => seen[at] === 'decided')).length
    await Promise.all(pages.map((page) => page.goto(REQUESTS)))
  }
  const count = await countUp(browser, stage.replica, folder, met)
  await browser.close()
  return count
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

/** A window of its own, in which the panel works on the Facebook beside it. */
async function openWindow(browser: TestBrowser, number: number): Promise<{ page: Tab; panel: Tab }> {
  const opener = await openPanel(browser)
  const mark = `?window=${number}`
  const urls = [`${REQUESTS}${mark}`, browser.extensionUrl(`sidepanel.html${mark}`)]
  await opener.look(async (url) => {
    const { windows } = (globalThis as unknown as { chrome: { windows: { create(how: object): Promise<unknown> } } })
      .chrome
    await windows.create({ url })
  }, urls)
  const page = await tabAt(browser, new RegExp(`requests\\?window=${number}`, 'u'))
  const panel = await tabAt(browser, new RegExp(`sidepanel\\.html\\?window=${number}`, 'u'))
  await opener.close()
  return { page, panel }
}

/** Of several tabs that come up at once the one at an address. */
function tabAt(browser: TestBrowser, address: RegExp): Promise<Tab> {
  return eventually('a tab', () => {
    const soon = new Promise<undefined>((done) => setTimeout(done, 500))
    return Promise.race([browser.tab(address).catch(() => undefined), soon])
  })
}
