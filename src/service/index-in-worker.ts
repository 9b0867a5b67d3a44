import { Fault, type FaultCode } from '../core/fault.ts'
import type { RosterKey } from '../store/roster-shards.ts'

/** What the worker that makes the index says. */
export type Indexing = { kind: 'progress'; share: number } | { kind: 'done' } | { kind: 'fault'; code: FaultCode }

/** What is needed of a `Worker`. */
export interface IndexWorker {
  postMessage(key: RosterKey): void
  terminate(): void
  onmessage: ((event: MessageEvent<Indexing>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/**
 * Has a worker make the index of the list in force. The worker ends with it, whatever comes of it.
 * @throws Fault `roster-damaged`, `unexpected`; the reason of `stop`
 */
export async function indexInWorker(
  worker: IndexWorker,
  key: RosterKey,
  progress: (share: number) => void,
  stop: AbortSignal,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const abort = (): void => reject(stop.reason)
  stop.addEventListener('abort', abort, { once: true })
  worker.onmessage = ({ data }) => {
    if (data.kind === 'progress') progress(data.share)
    else if (data.kind === 'done') resolve()
    else reject(new Fault(data.code))
  }
  worker.onerror = () => reject(new Fault('unexpected'))
  try {
    stop.throwIfAborted()
    worker.postMessage(key)
    await promise
  } finally {
    stop.removeEventListener('abort', abort)
    worker.terminate()
  }
}
