import { render } from 'preact'
import type { LogScreen } from '../../src/core/log/screen.ts'
import { NO_QUERY } from '../../src/core/log/screen.ts'
import { openLogSession } from '../../src/service/log-session.ts'
import { LogBook } from '../../src/ui/options/LogBook.tsx'
import type { LogActions } from '../../src/ui/options/log-actions.ts'
import { type LogStores, logPage } from '../support/log-world.ts'

/** What somebody at the screen waits for, in ms. */
export interface ScreenFigures {
  /** From the opening of the page until its first entries are painted. */
  open: number
  /** Frames while the page is scrolled and the whole log is checked behind it: the middle, one in twenty, the longest. */
  frames: [number, number, number]
  /** The same with nothing going on behind it. */
  framesLater: [number, number, number]
  /** From a letter typed until what it finds is painted: the first, the middle, the longest of 20. */
  search: [number, number, number]
}

/** Shows a filled log as the options show it, and measures. Only in a browser: it takes frames. */
export async function screenFigures(stores: LogStores, people: number): Promise<ScreenFigures> {
  const { log } = logPage(stores)
  const root = document.body.appendChild(document.createElement('main'))
  let screen: LogScreen | undefined
  const policy = async () => undefined
  const world = { log, local: stores.local, policy, now: () => new Date(), newId: () => crypto.randomUUID() }
  const session = openLogSession(world, (next) => {
    screen = next
    if (next !== undefined) render(<LogBook log={next} actions={session as unknown as LogActions} />, root)
  })
  const start = performance.now()
  const all = session.open()
  await until(() => document.querySelectorAll('.log-table .who').length === 50)
  const open = performance.now() - start
  const frames = await scrolled()
  await until(() => screen?.check.kind === 'unbroken')
  const first = await searched(0)
  const rest: number[] = []
  for (let turn = 1; turn < 20; turn += 1) rest.push(await searched(turn))
  await all
  await session.find(NO_QUERY)
  const framesLater = await scrolled()
  const sorted = rest.toSorted((a, b) => a - b)
  return { open, frames, framesLater, search: [first, sorted[9] ?? 0, Math.max(first, sorted.at(-1) ?? 0)] }

  async function searched(turn: number): Promise<number> {
    const began = performance.now()
    const text = `person ${(turn * 211) % people}`
    await session.find({ ...NO_QUERY, text })
    await frame()
    if (document.querySelectorAll('.log-table .who').length === 0) throw new Error('nothing was found')
    return performance.now() - began
  }
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))

async function until(is: () => boolean): Promise<void> {
  while (!is()) await frame()
}

/** Down the page and up again, as a wheel does it. */
async function scrolled(): Promise<[number, number, number]> {
  const spans: number[] = []
  let last = await frame()
  for (let step = 0; step < 240; step += 1) {
    window.scrollBy(0, step < 120 ? 40 : -40)
    const now = await frame()
    spans.push(now - last)
    last = now
  }
  const sorted = spans.toSorted((a, b) => a - b)
  return [sorted[120] ?? 0, sorted[228] ?? 0, sorted.at(-1) ?? 0]
}
