import type { LogFilter } from '../core/log/filter.ts'
import type { LogSecrets } from '../store/log-keys.ts'
import type { FoundPlaces } from '../store/log-lines.ts'
import { type AskedWorker, askWorker, type WorkerAnswer } from './ask-worker.ts'

/** What is asked of the worker that reads the log. */
export type LogQuestion = { id: number } & (
  | { kind: 'open'; secrets: LogSecrets }
  | { kind: 'verify' }
  /** With `later`, the answer waits until more was looked through. */
  | { kind: 'search'; filter: LogFilter; from: number; count: number; later: boolean }
)

/** What it tells beside its answers: the share of the log that is checked, 0 to 1. */
export interface LogTold {
  kind: 'checked'
  share: number
}

/** What is needed of a `Worker`. */
export type LogReaderWorker = AskedWorker<LogQuestion, LogTold | WorkerAnswer>

/** What a check of all of it found. */
export interface CheckedLog {
  decisions: number
  messages: number
  removed: number
  /** Time of the first decision that is there. */
  since?: string
}

/** The log, read beside the page. Everything rejects with a Fault; `locked` once it was closed. */
export interface LogReader {
  /** Checks every entry; a second time only what is new. @throws Fault `log-damaged` */
  verify(): Promise<CheckedLog>
  /** What fits among what was read so far, newest first, at once; with `later` when more was read. */
  search(filter: LogFilter, part: { from: number; count: number }, later: boolean): Promise<FoundPlaces>
  /** Ends it, and with it every name that it holds. */
  close(): void
}

/**
 * Starts reading: first what decisions are found by, so that a search is quick.
 * @param progress told the share of the log that is checked, 0 to 1
 */
export function startLogReader(
  worker: LogReaderWorker,
  secrets: LogSecrets,
  progress: (share: number) => void,
): LogReader {
  const { ask, close } = askWorker<LogQuestion, LogTold>(worker, ({ share }) => progress(share))
  // What is wrong with it is told by the first question.
  ask({ kind: 'open', secrets }).catch(() => undefined)
  return {
    verify: () => ask({ kind: 'verify' }),
    search: (filter, { from, count }, later) => ask({ kind: 'search', filter, from, count, later }),
    close,
  }
}
