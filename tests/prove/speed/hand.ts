import type { Tab } from '../../browsers/driver.ts'
import { eventually } from '../../browsers/wait.ts'
import { between, type Chance, pick } from '../../facebook/seeded.ts'
import { clickRow, type PanelRow, panelRows } from '../../journey/panel-rows.ts'
import type { Round } from './round.ts'

/** What was decided, by the keys of the panel. */
export type Decided = 'm' | 'd' | 'n' | 'l'

/** The tabs of a round. */
export interface Seats {
  page: Tab
  panel: Tab
  /** Another tab of the panel's window. */
  other: Tab
}

/** Decisions that stand at the end, and names whose decision was taken back in time. */
export interface Intended {
  decided: Map<string, Decided>
  takenBack: Set<string>
  /** Names for which a key was pressed and nothing showed for a while: on a slow computer it may show later. */
  late: Map<string, Decided>
}

/** Most decisions of a round. */
const MOST = 40

/**
 * Somebody in a hurry: goes from request to request by keys and clicks, decides, sometimes takes back, and looks elsewhere meanwhile.
 * @param wanted how many decisions, at most
 */
export async function decideInAHurry(seats: Seats, round: Round, chance: Chance, wanted = MOST): Promise<Intended> {
  const { panel, page } = seats
  const intended: Intended = { decided: new Map(), takenBack: new Set(), late: new Map() }
  const touched = new Set<string>()
  let empty = 0
  while (intended.decided.size < wanted && empty < 6) {
    const rows = await panelRows(panel)
    const open = rows.filter((row) => isOpen(row) && !touched.has(row.name))
    if (open.length === 0) {
      empty += 1
      // A page behind another tab hears of its scrolling only when it is on view.
      if (round.seat === 'before') await page.toFront()
      await scrollPage(page, 500)
      await eventually('more requests', async () => (await hasMore(panel, touched)) || undefined, 3000).catch(() => 0)
      if (round.seat === 'before') await panel.toFront()
      continue
    }
    empty = 0
    const name = await goToOne(panel, rows, open, chance)
    if (name === undefined) continue
    touched.add(name)
    const key = pick<Decided>(chance, ['d', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'n', 'l'])
    const choice = chance() < 0.02 ? 'm' : key
    await panel.press(choice)
    if (!(await hasBegun(panel, name))) {
      intended.late.set(name, choice)
      continue
    }
    intended.decided.set(name, choice)
    if (chance() < 0.08 && (await takesBack(panel, name))) {
      intended.decided.delete(name)
      intended.takenBack.add(name)
    }
    await lookElsewhere(seats, round, rows, chance)
    await new Promise((done) => setTimeout(done, between(chance, 100, round.slowestMs)))
  }
  return intended
}

function isOpen({ stage, verdict }: PanelRow): boolean {
  return stage === 'open' && verdict !== 'Checking'
}

async function hasMore(panel: Tab, touched: ReadonlySet<string>): Promise<boolean> {
  return (await panelRows(panel)).some((row) => isOpen(row) && !touched.has(row.name))
}

/** Goes to an open request: mostly the next one, by keys; else any, by a click. Who it was that has the focus then. */
async function goToOne(
  panel: Tab,
  rows: readonly PanelRow[],
  open: readonly PanelRow[],
  chance: Chance,
): Promise<string | undefined> {
  const at = rows.findIndex(({ focused }) => focused)
  const next = rows.findIndex((row, place) => place > at && open.includes(row))
  const steps = next - at
  if (chance() < 0.6 && next !== -1 && steps <= 3) {
    for (let step = 0; step < steps; step += 1) await panel.press('j')
    if (chance() < 0.1) {
      await panel.press('j')
      await panel.press('k')
    }
  } else await clickRow(panel, (open[Math.floor(chance() * open.length)] ?? open[0])?.name ?? '')
  const focused = (await panelRows(panel)).find((row) => row.focused)
  return open.some(({ name }) => name === focused?.name) ? focused?.name : undefined
}

/** Whether a decision about somebody shows, soon after the key; without one nothing was stored either. */
async function hasBegun(panel: Tab, name: string): Promise<boolean> {
  const begun = async (): Promise<boolean | undefined> => {
    const stage = (await panelRows(panel)).find((row) => row.name === name)?.stage
    return stage === 'open' || stage === undefined ? undefined : stage !== 'refused'
  }
  return eventually(`a decision about ${name}`, begun, 3000).catch(() => false)
}

/** Undo, right away; true where the row is open again, as it was. */
async function takesBack(panel: Tab, name: string): Promise<boolean> {
  const rowNow = async () => (await panelRows(panel)).find((row) => row.name === name)
  if ((await rowNow())?.focused !== true) return false
  await panel.press('u')
  const isBack = async (): Promise<boolean | undefined> => {
    const stage = (await rowNow())?.stage
    // A request that left the page meanwhile leaves the panel with its decision.
    if (stage === 'open' || stage === undefined) return true
    return stage === 'waiting' ? undefined : false
  }
  return eventually(`${name} to be open again`, isBack, 3000).catch(() => false)
}

async function lookElsewhere(
  { page, panel, other }: Seats,
  { seat }: Round,
  rows: readonly PanelRow[],
  chance: Chance,
): Promise<void> {
  const what = chance()
  if (what < 0.2) await clickRow(panel, (rows[Math.floor(chance() * rows.length)] ?? rows[0])?.name ?? '')
  else if (what < 0.35) await scrollPage(page, between(chance, -900, 900))
  else if (what < 0.4) await page.toFront()
  else if (what < 0.45 && seat === 'before') await other.toFront()
  else if (what < 0.55) await panel.toFront()
}

/** Scrolls as the wheel does: the list's own column, and the window. */
async function scrollPage(page: Tab, by: number): Promise<void> {
  await page.look((px) => {
    scrollBy(0, px)
    for (const one of document.querySelectorAll('div'))
      if (one.scrollHeight > one.clientHeight + 9 && getComputedStyle(one).overflowY === 'auto') one.scrollBy(0, px)
  }, by)
}
