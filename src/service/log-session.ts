import type { ExportName } from '../core/exports.ts'
import { codeOf, Fault, type FaultCode } from '../core/fault.ts'
import type { HoldScope } from '../core/log/entry.ts'
import { type LogQuery, type LogScreen, looksFor, NO_QUERY } from '../core/log/screen.ts'
import type { Policy } from '../core/policy.ts'
import type { StorageArea } from '../store/area.ts'
import type { Log } from '../store/log.ts'
import { type Found, openLogBook } from './log-book.ts'
import { type ExportedFile, logFingerprint, printedLog, saveLog } from './log-export.ts'
import { filterFor } from './log-filter.ts'
import { keepingOf, keepYears } from './log-keeping.ts'
import type { LogReaderWorker } from './log-reader.ts'
import { openRetention } from './retention.ts'

/** The outside world of the log page. */
export interface LogSessionWorld {
  log: Log
  local: StorageArea
  policy(): Promise<Policy | undefined>
  now(): Date
  newId(): string
  /** Starts a worker that reads the log. */
  newLogReader(): LogReaderWorker
}

/** The log page's state and everything that changes it. What can fail resolves to the fault, if any. */
export interface LogSession {
  /** Shows the newest entries at once and checks the rest; when something was added, what is new. */
  open(): Promise<void>
  /** Lets go of every name. */
  drop(): void
  find(query: LogQuery): Promise<void>
  older(): Promise<void>
  newer(): Promise<void>
  /** What is looked for as a file; JSON is always all of it. @throws Fault */
  save(format: ExportName): Promise<ExportedFile>
  /** Puts the report of what is looked for on screen. */
  report(): Promise<FaultCode | undefined>
  closeReport(): void
  keepFor(years: number): Promise<FaultCode | undefined>
  /** Removes what is due, on record. */
  removeDue(): Promise<FaultCode | undefined>
  hold(scope: HoldScope, note: string): Promise<FaultCode | undefined>
  lift(holdId: string): Promise<FaultCode | undefined>
}

/** Entries on one page. */
export const PAGE = 50
/** Entries that a printed report holds at most. */
const REPORT_MAX = 5000

/**
 * Opens a session.
 * @param changed told every change; nothing where no log is on screen
 */
export function openLogSession(world: LogSessionWorld, changed: (screen: LogScreen | undefined) => void): LogSession {
  const { log, local, policy, now } = world
  const book = openLogBook(log, world.newLogReader)
  let screen: LogScreen | undefined
  let life = new AbortController()
  let finding = new AbortController()
  /** Where each page up to this one begins: after these places of the log. */
  let trail: (number | undefined)[] = [undefined]

  const set = (change: Partial<LogScreen>, stop = life.signal): void => {
    if (screen === undefined || stop.aborted) return
    screen = { ...screen, ...change }
    changed(screen)
  }
  const attempt = (work: Promise<unknown>): Promise<FaultCode | undefined> => work.then(() => undefined, codeOf)
  const retention = async () => openRetention({ log, now, newId: world.newId, years: (await policy())?.retentionYears })

  /** The page that begins at the end of the trail: of everything from the store, of a search from memory. */
  async function readPage(): Promise<void> {
    finding.abort()
    const mine = new AbortController()
    finding = mine
    const stop = AbortSignal.any([mine.signal, life.signal])
    const from = (trail.length - 1) * PAGE
    const query = screen?.query ?? NO_QUERY
    try {
      if (looksFor(query)) {
        const showFound = ({ total, stories, share }: Found): void => {
          const older = from + stories.length < total
          set({ stories, from, total, older, searched: share < 1 ? share : undefined, fault: undefined }, stop)
        }
        showFound(await book.search(filterFor(query), { from, count: PAGE }, showFound, stop))
      } else {
        const stories = await book.page(trail.at(-1), PAGE + 1)
        const older = stories.length > PAGE
        set(
          { stories: stories.slice(0, PAGE), from, total: counted(), older, searched: undefined, fault: undefined },
          stop,
        )
      }
    } catch (error) {
      set({ stories: [], from, total: undefined, older: false, searched: undefined, fault: codeOf(error) }, stop)
    }
  }
  const counted = (): number | undefined => (screen?.check.kind === 'unbroken' ? screen.check.decisions : undefined)

  async function check(): Promise<void> {
    const stop = life.signal
    let percent = -1
    const progress = (share: number): void => {
      if (Math.floor(share * 100) === percent || screen?.check.kind === 'unbroken') return
      percent = Math.floor(share * 100)
      set({ check: { kind: 'checking', share } }, stop)
    }
    try {
      const { decisions, removed, since } = await book.verify(progress)
      const found = { kind: 'unbroken' as const, decisions, removed, ...(since === undefined ? {} : { since }) }
      const fingerprint = await logFingerprint(log)
      set({ check: found, fingerprint }, stop)
      if (screen !== undefined && !looksFor(screen.query)) set({ total: decisions }, stop)
    } catch (error) {
      set({ check: { kind: 'broken', fault: codeOf(error) } }, stop)
    }
  }
  async function readKeeping(): Promise<void> {
    const stop = life.signal
    const keeping = await keepingOf(log, await retention(), await policy()).catch(() => undefined)
    set({ keeping }, stop)
  }
  async function open(): Promise<void> {
    if (screen === undefined) {
      life = new AbortController()
      trail = [undefined]
      screen = { check: { kind: 'checking', share: 0 }, query: NO_QUERY, from: 0, older: false }
      changed(screen)
    }
    await readPage()
    await check()
    if (screen?.keeping === undefined) await readKeeping()
  }
  /** Something was done to the log itself: everything is read again. */
  async function keep(work: Promise<unknown>): Promise<FaultCode | undefined> {
    const fault = await attempt(work)
    await open()
    await readKeeping()
    return fault
  }

  return {
    open,
    drop() {
      life.abort()
      book.forget()
      if (screen === undefined) return
      screen = undefined
      changed(undefined)
    },
    async find(query) {
      trail = [undefined]
      set({ query })
      await readPage()
    },
    async older() {
      if (screen?.older !== true) return
      trail.push(screen.stories?.at(-1)?.decision.seq)
      await readPage()
    },
    async newer() {
      if (trail.length === 1) return
      trail.pop()
      await readPage()
    },
    save: (format) => saveLog(log, format, filterFor(screen?.query ?? NO_QUERY), now()),
    report: () =>
      attempt(
        (async () => {
          const query = screen?.query ?? NO_QUERY
          if (((looksFor(query) ? screen?.total : counted()) ?? 0) > REPORT_MAX) throw new Fault('report-too-long')
          const report = await printedLog(log, filterFor(query), now(), (await policy())?.practiceName)
          if (report.count > REPORT_MAX) throw new Fault('report-too-long')
          set({ report })
        })(),
      ),
    closeReport: () => set({ report: undefined }),
    keepFor: (years) => keep(keepYears(local, policy, years)),
    removeDue: () => keep(retention().then(({ remove }) => remove())),
    hold: (scope, note) => keep(retention().then(({ hold }) => hold(scope, note))),
    lift: (holdId) => keep(retention().then(({ lift }) => lift(holdId, 'lifted in the options'))),
  }
}
