import { Fault, type FaultCode } from '../core/fault.ts'
import type { Listed } from '../core/roster/directory.ts'
import type { RosterKey } from '../store/roster-shards.ts'

/** What is asked of the worker in which people are looked up. */
export type Lookup = { id: number } & (
  | { kind: 'open'; key: RosterKey }
  | { kind: 'find'; words: string }
  | { kind: 'rows'; from: number; to: number }
  | { kind: 'changed'; place: number }
)

/** What it says; `value` is what the lookup gives. */
export type LookupAnswer =
  | { kind: 'progress'; share: number }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'fault'; id: number; code: FaultCode }

/** What is needed of a `Worker`. */
export interface LookupWorker {
  postMessage(lookup: Lookup): void
  terminate(): void
  onmessage: ((event: MessageEvent<LookupAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

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
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Fault): void }>()
  let last = 0
  let closed = false
  function end(code: FaultCode): void {
    closed = true
    worker.terminate()
    for (const { reject } of waiting.values()) reject(new Fault(code))
    waiting.clear()
  }
  worker.onmessage = ({ data }) => {
    if (data.kind === 'progress') return progress(data.share)
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'answer') asked?.resolve(data.value)
    else asked?.reject(new Fault(data.code))
  }
  worker.onerror = () => end('unexpected')
  // A lookup and its answer belong together by their kind.
  function ask<T>(lookup: DistributiveOmit<Lookup, 'id'>): Promise<T> {
    if (closed) return Promise.reject(new Fault('locked'))
    last += 1
    const id = last
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: (value) => resolve(value as T), reject })
      worker.postMessage({ ...lookup, id } as Lookup)
    })
  }
  return {
    open: (key) => ask({ kind: 'open', key }),
    find: (words) => ask({ kind: 'find', words }),
    rows: (from, to) => ask({ kind: 'rows', from, to }),
    changed: (place) => ask({ kind: 'changed', place }),
    close: () => end('locked'),
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
