import { crowd } from '../../facebook/crowd.ts'
import { FRIENDS, SENT, SUGGESTIONS } from '../../facebook/people.ts'
import type { Scenario } from '../../facebook/scenario.ts'
import { scrollList } from './in-page/scroll-list.ts'
import type { Lane } from './lab.ts'
import { look } from './look.ts'
import { askersOf, type Cell, scenarioOfCell, VARIANTS } from './matrix.ts'
import type { Tally } from './tally.ts'

/** Something that Facebook's lists do; each is done with people of the page. */
interface Behaviour {
  name: string
  act(ids: readonly string[], turn: number): void
}

/** Runs in the page, each with ids in the order of the list. */
const BEHAVIOURS: readonly Behaviour[] = [
  { name: 're-key', act: () => window.__replica.rekey() },
  { name: 'swap', act: ([a = '', , c = '']) => window.__replica.swap(a, c) },
  { name: 'trade places, elements stay', act: ([a = '', b = '']) => window.__replica.trade(a, b) },
  {
    name: 'reuse for another person',
    act: ([, b = ''], turn) =>
      window.__replica.reuse(b, { id: `1000770000000${10 + turn}`, name: 'Ottoline Vance', mutuals: 2, minutesAgo: 5 }),
  },
  {
    name: 'reuse for somebody of the same name',
    act: ([a = ''], turn) => {
      const name = window.__replica.standing().find(({ id }) => id === a)?.name ?? 'Ottoline Vance'
      window.__replica.reuse(a, { id: `1000880000000${10 + turn}`, name, mutuals: 0, minutesAgo: 9 })
    },
  },
  {
    name: 'rename',
    act: ([, , c = '']) => window.__replica.reuse(c, { id: c, name: 'Peregrine Ashgrove', mutuals: 0, minutesAgo: 9 }),
  },
  { name: 'replace the inside', act: ([a = '']) => window.__replica.replace(a) },
  { name: 'expire', act: ([, , c = '']) => window.__replica.expire(c) },
  {
    name: 'insert at the top',
    act: (_, turn) =>
      window.__replica.insert([
        { id: `1000990000000${10 + turn}`, name: 'Isaura Penhaligon', mutuals: 1, minutesAgo: 1 },
      ]),
  },
  { name: 'time passes', act: () => window.__replica.tick(60) },
  {
    name: 'churn',
    act: () => {
      for (let turn = 0; turn < 4; turn += 1) window.__replica.churn()
    },
  },
  {
    name: 'several at once',
    act: ([a = '', b = '', c = '']) => {
      window.__replica.rekey()
      window.__replica.trade(a, b)
      window.__replica.replace(c)
      window.__replica.expire(b)
    },
  },
]

/** Looks at two pages of a cell through everything that their lists do, and at an answer that the server takes back. */
export async function livelyCell(lane: Lane, cell: Cell, tally: Tally): Promise<void> {
  for (const path of ['/friends', '/friends/requests']) {
    await lane.load(path, { ...scenarioOfCell(cell), errorEvery: 1 })
    tally.documents += 1
    await look(lane, tally, `${cell.variant} ${cell.language} ${path}`)
    for (const [turn, { name, act }] of BEHAVIOURS.entries()) {
      await lane.page.evaluate(
        `(${act})(window.__replica.standing().map(({ id }) => id).filter((id, at, all) => all.indexOf(id) === at), ${turn})`,
      )
      await look(lane, tally, `${cell.variant} ${cell.language} ${path}: ${name}`)
    }
    await rollBack(lane, cell, path, tally)
    for (const variant of VARIANTS) {
      await lane.page.evaluate((next) => window.__replica.setVariant(next), variant)
      await look(lane, tally, `${cell.variant} ${cell.language} ${path}: becomes ${variant}`)
    }
  }
}

/** Delete is pressed, the card answers at once, and the server's error brings it back. */
async function rollBack(lane: Lane, cell: Cell, path: string, tally: Tally): Promise<void> {
  const where = `${cell.variant} ${cell.language} ${path}`
  const id = await lane.page.evaluate(() => {
    const pairs = window.__replica.standing().filter(({ element }) => element.checkVisibility())
    const pair = pairs[Math.floor(pairs.length / 2)]
    pair?.element.querySelectorAll<HTMLElement>('[role=button]')[1]?.click()
    return pair?.id ?? ''
  })
  await look(lane, tally, `${where}: answered`)
  await lane.page.waitForFunction((who) => window.__replica.fate(who) === undefined, id)
  await look(lane, tally, `${where}: rolled back`)
}

/** Scrolls through a list of thousands whose rows are used for one person after the other, and looks at every stop. */
export async function walkLongList(lane: Lane, cell: Cell, stops: number, tally: Tally): Promise<void> {
  const different: Partial<Scenario> = { friends: FRIENDS, sent: SENT, suggestions: SUGGESTIONS, shimmerMs: [20, 60] }
  await lane.load('/friends/requests', {
    ...cell,
    ...different,
    requests: [...askersOf(cell), ...crowd(4977, cell.seed)],
  })
  tally.documents += 1
  await lane.page.evaluate(() => window.__replica.loadAll())
  for (let stop = 0; stop < stops; stop += 1) {
    await look(lane, tally, `${cell.variant} ${cell.language}, a list of 5,000, stop ${stop}`)
    await lane.page.evaluate(scrollList, { perSecond: stop % 2 === 0 ? 3000 : 200_000, ms: 150 })
  }
}
