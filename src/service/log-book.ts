import type { DecisionEntry } from '../core/log/entry.ts'
import { type LogFilter, type LogLine, lineFilter, logLine } from '../core/log/filter.ts'
import type { Story } from '../core/log/story.ts'
import type { Log } from '../store/log.ts'
import type { WholeLog } from '../store/log-walk.ts'

/** What the log page shows when all of it was checked. */
interface CheckedLog {
  decisions: number
  messages: number
  removed: number
  /** Time of the first decision that is there. */
  since?: string
}

/** What a search found: how many there are, and the newest of them. */
interface Found {
  total: number
  stories: Story[]
}

/** The log as a page of ours reads it. */
export interface LogBook {
  /** Decisions before a place (without one: the newest), newest first: at once, whatever the size. @throws Fault `log-damaged` */
  page(before: number | undefined, count: number): Promise<Story[]>
  /**
   * Checks the whole log and its heads. A second time only what is new is read, as long as this page lives.
   * @param progress told the share checked, 0 to 1
   * @throws Fault `log-wiped`, `log-damaged`, `locked`; whatever `stop` was aborted with
   */
  verify(progress: (share: number) => void, stop: AbortSignal): Promise<CheckedLog>
  /** Decisions that fit, newest first, at most `count`. Reads the log once, like `verify`. @throws as `verify` */
  search(filter: LogFilter, count: number, stop: AbortSignal): Promise<Found>
  /** Lets go of everything in memory: after a lock. */
  forget(): void
}

/** Opens the log for reading. */
export function openLogBook(log: Log): LogBook {
  let lines: LogLine[] = []
  let walked: WholeLog | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const empty = (): void => {
    lines = []
    walked = undefined
  }
  const take = (batch: readonly DecisionEntry[]): void => {
    for (const entry of batch) lines.push(logLine(entry))
  }

  async function walk(progress: (share: number) => void, stop: AbortSignal): Promise<WholeLog> {
    const after = walked
    // What an interrupted walk had taken is taken again.
    if (after === undefined) lines = []
    else lines.length = after.decisions
    walked = undefined
    walked = await log.walk({ ...(after && { after }), fresh: empty, decisions: take, progress, stop })
    return walked
  }
  /** One walk at a time: whoever comes second waits for the first. */
  function queued(
    progress: (share: number) => void,
    stop: AbortSignal,
    enough: () => Promise<boolean>,
  ): Promise<WholeLog> {
    const mine = queue.then(async () => (walked !== undefined && (await enough()) ? walked : walk(progress, stop)))
    queue = mine.catch(() => undefined)
    return mine
  }

  return {
    page: log.page,
    async verify(progress, stop) {
      await log.check()
      const { decisions, messages, removed } = await queued(progress, stop, async () => false)
      const since = lines[0]?.at
      return { decisions, messages, removed, ...(since === undefined ? {} : { since }) }
    },
    async search(filter, count, stop) {
      const nothingNew = async (): Promise<boolean> => walked?.ends.decision.seq === (await log.newest())
      await queued(() => undefined, stop, nothingNew)
      const found = lines.filter(lineFilter(filter))
      const newest = found.slice(-count).reverse()
      return { total: found.length, stories: await log.stories(newest.map(({ seq }) => seq)) }
    },
    forget: empty,
  }
}
