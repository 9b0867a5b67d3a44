import { openLearnedPrior } from '../../src/service/learned-prior.ts'
import { type LogBook, openLogBook } from '../../src/service/log-book.ts'
import type { LogReaderWorker } from '../../src/service/log-reader.ts'
import { openCountedLogs } from '../../src/store/counted-log.ts'
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
  /** A page's first search: until it has found something, and until it has looked through all. */
  firstSearch: [number, number]
  /** A search once the log was read: the middle and the longest of 20. */
  search: [number, number]
  /** The share of patients learned: of the whole log, again after one more decision, and by the next page that opens. */
  prior: [number, number, number]
}

const never = new AbortController().signal

const part = { from: 0, count: 50 }

/**
 * Fills a log with fictitious decisions about 5,000 people and measures what a page does with it; also gives the stores.
 * @param newReader starts a worker that reads the log of a database
 */
export async function logFigures(
  entries: number,
  newReader: (database: string) => LogReaderWorker,
): Promise<{ figures: LogFigures; stores: LogStores }> {
  const { stores } = await bulkLog(entries, 5000)
  const reader = () => newReader(stores.database.name)
  const open = await timed(async () => {
    const { log } = logPage(stores)
    await log.check()
    await openLogBook(log, reader).page(undefined, 50)
  })
  const { log, heads, vault } = logPage(stores)
  const book = openLogBook(log, reader)
  const about = await times((turn) => log.about(String(1000 + turn * 37)))
  const append = await times((turn) => log.append('decision', decision(entries + 1 + turn)))
  const firstSearch = await firstFound(book)
  const verify = await timed(() => book.verify(() => undefined))
  const search = await times((turn) => book.search({ text: `person ${turn * 211}` }, part, () => undefined, never))
  const newPrior = () => openLearnedPrior({ log, heads, kept: openCountedLogs(vault, stores.local) })
  const learned = newPrior()
  const once = await timed(learned)
  await log.append('decision', decision(entries + 100))
  const prior: [number, number, number] = [once, await timed(learned), await timed(newPrior())]
  book.forget()
  return { figures: { entries, open, about, append, firstSearch, verify, search, prior }, stores }
}

async function firstFound(book: LogBook): Promise<[number, number]> {
  let found: number | undefined
  const start = performance.now()
  await book.search({ text: 'person 77' }, part, () => (found ??= performance.now() - start), never)
  const all = performance.now() - start
  return [Math.round(found ?? all), Math.round(all)]
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
