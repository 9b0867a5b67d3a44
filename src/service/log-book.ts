import type { LogFilter } from '../core/log/filter.ts'
import type { Story } from '../core/log/story.ts'
import type { Log } from '../store/log.ts'
import type { FoundPlaces } from '../store/log-lines.ts'
import { type CheckedLog, type LogReader, type LogReaderWorker, startLogReader } from './log-reader.ts'

/** What a search found: how many there are, and the ones asked for. */
export interface Found {
  total: number
  stories: Story[]
  /** The share of the log that was looked through, 0 to 1. */
  share: number
}

/** The log as a page of ours reads it: pages from the store, everything else from a worker beside it. */
export interface LogBook {
  /** Decisions before a place (without one: the newest), newest first: at once, whatever the size. @throws Fault `log-damaged` */
  page(before: number | undefined, count: number): Promise<Story[]>
  /**
   * Checks the whole log and its heads. A second time only what is new is read, as long as this page lives.
   * @param progress told the share checked, 0 to 1
   * @throws Fault `log-wiped`, `log-damaged`, `locked`
   */
  verify(progress: (share: number) => void): Promise<CheckedLog>
  /**
   * Decisions that fit, newest first: `count` of them after the `from` newest. Waits for no check.
   * @param told what was found so far, until all was looked through
   * @param stop nobody waits for it any more: it ends, with nothing to show
   * @throws Fault `log-damaged`, `locked`
   */
  search(
    filter: LogFilter,
    part: { from: number; count: number },
    told: (found: Found) => void,
    stop: AbortSignal,
  ): Promise<Found>
  /** Lets go of everything in memory: after a lock. */
  forget(): void
}

/**
 * Opens the log for reading.
 * @param newWorker starts a worker that reads the log
 */
export function openLogBook(log: Log, newWorker: () => LogReaderWorker): LogBook {
  let reader: Promise<LogReader> | undefined
  let checked: (share: number) => void = () => undefined

  function there(): Promise<LogReader> {
    if (reader !== undefined) return reader
    const mine = log.secrets().then((secrets) => startLogReader(newWorker(), secrets, (share) => checked(share)))
    reader = mine
    mine.catch(() => {
      if (reader === mine) reader = undefined
    })
    return mine
  }
  const shown = async ({ places, ...rest }: FoundPlaces): Promise<Found> => ({
    ...rest,
    stories: await log.stories(places),
  })

  return {
    page: log.page,
    async verify(progress) {
      await log.check()
      checked = progress
      return (await there()).verify()
    },
    async search(filter, part, told, stop) {
      const { search } = await there()
      let found = await search(filter, part, false)
      while (found.share < 1 && !stop.aborted) {
        told(await shown(found))
        found = await search(filter, part, true)
      }
      return stop.aborted ? { ...found, stories: [] } : shown(found)
    },
    forget() {
      reader?.then(({ close }) => close()).catch(() => undefined)
      reader = undefined
    },
  }
}
