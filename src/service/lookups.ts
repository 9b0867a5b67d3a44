import type { Listed } from '../core/roster/directory.ts'
import type { RosterKey } from '../store/roster-shards.ts'
import { type AskedWorker, askWorker, type WorkerAnswer } from './ask-worker.ts'

/** What is asked of the worker in which people are looked up. */
export type Lookup = { id: number } & (
  | { kind: 'open'; key: RosterKey }
  | { kind: 'find'; words: string }
  | { kind: 'rows'; from: number; to: number }
  | { kind: 'changed'; place: number }
)

/** What it tells beside its answers. */
export interface LookupTold {
  kind: 'progress'
  share: number
}

/** What is needed of a `Worker`. */
export type LookupWorker = AskedWorker<Lookup, LookupTold | WorkerAnswer>

/** The people of the list, looked up beside the page. Everything rejects with a Fault once it was closed. */
export interface Lookups {
  /** Reads the list. @returns how many people are on it */
  open(key: RosterKey): Promise<number>
  /** @returns how many people fit */
  find(words: string): Promise<number>
  /** Of those who fit, from one up to another, by family name. */
  rows(from: number, to: number): Promise<Listed[]>
  /** Somebody was added, changed or removed. */
  changed(place: number): Promise<void>
  /** Ends it, and with it every name that it holds. */
  close(): void
}

/**
 * Starts looking people up.
 * @param progress told the share of the list read, 0 to 1
 */
export function startLookups(worker: LookupWorker, progress: (share: number) => void): Lookups {
  const { ask, close } = askWorker<Lookup, LookupTold>(worker, ({ share }) => progress(share))
  return {
    open: (key) => ask({ kind: 'open', key }),
    find: (words) => ask({ kind: 'find', words }),
    rows: (from, to) => ask({ kind: 'rows', from, to }),
    changed: (place) => ask({ kind: 'changed', place }),
    close,
  }
}
