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

/** What a search found: how many there are, and the ones asked for. */
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
  /**
   * Decisions that fit, newest first: `count` of them after the `from` newest. Reads the log once, like `verify`.
   * @throws as `verify`
   */
  search(filter: LogFilter, part: { from: number; count: number }, stop: AbortSignal): Promise<Found>
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
  async function walk(progress: (share: number) => void, stop: AbortSignal): Promise<WholeLog> {
    const after = walked
    // What an interrupted walk had taken is taken again.
    if (after === undefined) lines = []
    else lines.length = after.decisions
    walked = undefined
    const take = (batch: readonly DecisionEntry[]): void => {
      // After a lock nothing is kept any more.
      if (!stop.aborted) for (const entry of batch) lines.push(logLine(entry))
    }
    const whole = await log.walk({ ...(after && { after }), fresh: empty, decisions: take, progress, stop })
    stop.throwIfAborted()
    walked = whole
    return whole
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
    async search(filter, { from, count }, stop) {
      const nothingNew = async (): Promise<boolean> => walked?.ends.decision.seq === (await log.newest())
      await queued(() => undefined, stop, nothingNew)
      const found = lines.filter(lineFilter(filter))
      const end = Math.max(found.length - from, 0)
      const wanted = found.slice(Math.max(end - count, 0), end).reverse()
      return { total: found.length, stories: await log.stories(wanted.map(({ seq }) => seq)) }
    },
    forget: empty,
  }
}
