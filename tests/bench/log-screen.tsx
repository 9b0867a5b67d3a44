import { render } from 'preact'
import { type LogScreen, NO_QUERY } from '../../src/core/log/screen.ts'
import type { LogReaderWorker } from '../../src/service/log-reader.ts'
import { openLogSession } from '../../src/service/log-session.ts'
import { LogBook } from '../../src/ui/options/LogBook.tsx'
import type { LogActions } from '../../src/ui/options/log-actions.ts'
import { type LogStores, logPage } from '../support/log-world.ts'

/** The first, the middle and the longest of several, in ms. */
type Spans = [number, number, number]

/** What somebody at the screen waits for, in ms. */
export interface ScreenFigures {
  /** From the opening of the page until its first entries are painted. */
  open: number
  /** From a letter typed until what it finds is painted: 20 while the log is read, 20 while it is checked, 20 later. */
  searchReading: Spans
  searchChecking: Spans
  search: Spans
  /** Frames while the page is scrolled and the whole log is checked behind it: the middle, one in twenty, the longest. */
  frames: Spans
  /** The same with nothing going on behind it. */
  framesLater: Spans
  /** From the opening until all is found to be unbroken, searches and scrolling included. */
  checked: number
}

/** Shows a filled log as the options show it, and measures. Only in a browser: it takes frames. */
export async function screenFigures(
  stores: LogStores,
  people: number,
  newLogReader: () => LogReaderWorker,
): Promise<ScreenFigures> {
  const { log } = logPage(stores)
  const root = document.body.appendChild(document.createElement('main'))
  let screen: LogScreen | undefined
  const policy = async () => undefined
  const newId = () => crypto.randomUUID()
  const world = { log, local: stores.local, policy, now: () => new Date(), newId, newLogReader }
  const session = openLogSession(world, (next) => {
    screen = next
    if (next !== undefined) render(<LogBook log={next} actions={session as unknown as LogActions} />, root)
  })
  const rows = (): string[] =>
    [...document.querySelectorAll('.log-table .who')].map(({ textContent }) => textContent ?? '')
  const start = performance.now()
  const all = session.open()
  await until(() => rows().length === 50)
  const open = performance.now() - start
  const searchReading = await searches(0)
  await session.find(NO_QUERY)
  const frames = await scrolled()
  const searchChecking = await searches(20)
  await until(() => screen?.check.kind === 'unbroken')
  const checked = performance.now() - start
  const search = await searches(40)
  await all
  await session.find(NO_QUERY)
  return { open, searchReading, frames, searchChecking, checked, search, framesLater: await scrolled() }

  async function searches(from: number): Promise<Spans> {
    const spans: number[] = []
    for (let turn = from; turn < from + 20; turn += 1) spans.push(await searched(1 + ((turn * 211) % (people - 1))))
    const sorted = spans.toSorted((a, b) => a - b)
    return [spans[0] ?? 0, sorted[10] ?? 0, sorted.at(-1) ?? 0]
  }
  async function searched(person: number): Promise<number> {
    const began = performance.now()
    void session.find({ ...NO_QUERY, text: `facebook.com/${person}` })
    await until(() => rows().length > 0 && rows().every((who) => who.includes(`Person ${person}`)))
    return performance.now() - began
  }
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))

async function until(is: () => boolean): Promise<void> {
  while (!is()) await frame()
}

/** Down the page and up again, as a wheel does it. */
async function scrolled(): Promise<Spans> {
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
