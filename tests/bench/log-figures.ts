import { openLogBook } from '../../src/service/log-book.ts'
import { bulkLog } from '../support/filled-log.ts'
import { decision, type LogStores, logPage } from '../support/log-world.ts'

/** What was measured, in ms. */
export interface LogFigures {
  entries: number
  /** Heads compared and the newest fifty decisions read, by a page that has just opened. */
  open: number
  /** Everything about one requester: the middle and the longest of 20. */
  about: [number, number]
  append: [number, number]
  /** The whole log checked. */
  verify: number
  /** A search once the log was read: the middle and the longest of 20. */
  search: [number, number]
}

const never = new AbortController().signal

/** Fills a log with fictitious decisions about 5,000 people and measures what a page does with it; also gives the stores. */
export async function logFigures(entries: number): Promise<{ figures: LogFigures; stores: LogStores }> {
  const { stores } = await bulkLog(entries, 5000)
  const open = await timed(async () => {
    const { log } = logPage(stores)
    await log.check()
    await openLogBook(log).page(undefined, 50)
  })
  const { log } = logPage(stores)
  const book = openLogBook(log)
  const about = await times((turn) => log.about(String(1000 + turn * 37)))
  const append = await times((turn) => log.append('decision', decision(entries + 1 + turn)))
  const verify = await timed(() => book.verify(() => undefined, never))
  const search = await times((turn) => book.search({ text: `person ${turn * 211}` }, { from: 0, count: 50 }, never))
  return { figures: { entries, open, about, append, verify, search }, stores }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return Math.round((performance.now() - start) * 10) / 10
}

async function times(run: (turn: number) => Promise<unknown>): Promise<[number, number]> {
  const all: number[] = []
  for (let turn = 0; turn < 20; turn += 1) all.push(await timed(() => run(turn)))
  const sorted = all.toSorted((a, b) => a - b)
  return [sorted[10] ?? 0, sorted[19] ?? 0]
}
