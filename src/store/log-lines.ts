import type { Removal } from '../core/log/entry.ts'
import { type LogFilter, type LogLine, lineFilter, logLine } from '../core/log/filter.ts'
import type { Chain, Database, LogRow } from './database.ts'
import type { LogKeys } from './log-keys.ts'
import { type EntryOf, openRow } from './log-row.ts'
import { lastRow, rowsBefore, rowsBetween, rowsFrom } from './log-rows.ts'

/** Rows opened in one go: some milliseconds, so that a question in between is answered at once. */
const BATCH = 256

/** What a search found so far. */
export interface FoundPlaces {
  /** How many fit. */
  total: number
  /** Places of those that were asked for, newest first. */
  places: number[]
  /** The share of the log that was looked through, 0 to 1. */
  share: number
}

/**
 * What every decision is found by, in memory. Only seals are opened for it: whether the rows fit together is another question,
 * and what cannot be opened is left to that.
 */
export interface LogLines {
  /** Reads older decisions until all are there. @param step told after each part, and waited for */
  readAll(step: () => Promise<void>): Promise<void>
  /** Brings what was read up to date: what was appended meanwhile, and what was removed on record. */
  follow(): Promise<void>
  /** Of the decisions that fit, newest first, `count` after the first `from`. */
  find(filter: LogFilter, from: number, count: number): FoundPlaces
}

/** Opens the lines of a log; nothing is read yet. */
export function openLogLines(database: Database, keys: LogKeys): LogLines {
  /** Newest first. */
  let lines: LogLine[] = []
  /** Everything from one to the other was read. */
  let oldest = 1
  let newest = 0
  let kept = 0
  const removals: Removal[] = []
  const isThere = ({ seq }: LogLine): boolean => !removals.some(({ from, to }) => seq >= from.seq && seq <= to.seq)
  let started: Promise<void> | undefined

  async function openedOf<C extends Chain>(rows: readonly LogRow[]): Promise<EntryOf[C][]> {
    const opened = await Promise.all(rows.map((row) => openRow<C>(keys, row).catch(() => undefined)))
    return opened.filter((entry) => entry !== undefined)
  }
  const linesOf = async (rows: readonly LogRow[]): Promise<LogLine[]> => (await openedOf<'decision'>(rows)).map(logLine)
  function start(): Promise<void> {
    started ??= (async () => {
      const [decision, keeping] = await Promise.all([lastRow(database, 'decision'), lastRow(database, 'keeping')])
      kept = keeping?.seq ?? 0
      newest = decision?.seq ?? 0
      oldest = newest + 1
    })()
    return started
  }
  async function followRemovals(rows: readonly LogRow[]): Promise<void> {
    if (rows.length === 0) return
    const entries = await openedOf<'keeping'>(rows)
    removals.push(...entries.filter((entry) => entry.kind === 'removed').filter(({ chain }) => chain === 'decision'))
    lines = lines.filter(isThere)
    kept = rows.at(-1)?.seq ?? kept
  }
  return {
    async readAll(step) {
      await start()
      const rowsAt = async (place: number) => (place > 1 ? rowsBefore(database, 'decision', place, BATCH) : [])
      let coming = rowsAt(oldest)
      while (oldest > 1) {
        const rows = await coming
        const next = rows.length < BATCH ? 1 : (rows.at(-1)?.seq ?? 1)
        // The store reads the next part while this one is opened.
        coming = rowsAt(next)
        // What was removed while it was on its way stays out.
        for (const line of await linesOf(rows)) if (isThere(line)) lines.push(line)
        oldest = next
        await step()
      }
    },
    async follow() {
      await start()
      let [rows, keeping] = await Promise.all([
        rowsFrom(database, 'decision', newest + 1, BATCH),
        rowsBetween(database, 'keeping', kept + 1, Number.POSITIVE_INFINITY),
      ])
      while (rows.length > 0) {
        const more = (await linesOf(rows)).reverse()
        lines = [...more, ...lines]
        newest = rows.at(-1)?.seq ?? newest
        rows = rows.length < BATCH ? [] : await rowsFrom(database, 'decision', newest + 1, BATCH)
      }
      await followRemovals(keeping)
    },
    find(filter, from, count) {
      const fits = lineFilter(filter)
      const places: number[] = []
      let total = 0
      for (const line of lines) {
        if (!fits(line)) continue
        if (total >= from && total < from + count) places.push(line.seq)
        total += 1
      }
      return { total, places, share: oldest <= 1 ? 1 : (newest - oldest + 1) / newest }
    },
  }
}
