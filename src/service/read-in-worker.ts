import { Fault, type FaultCode } from '../core/fault.ts'
import type { ReadList } from '../core/roster/read-csv.ts'

/** What the worker that reads a list says. */
export type Reading =
  | { kind: 'progress'; share: number }
  | { kind: 'result'; list: ReadList }
  | { kind: 'fault'; code: FaultCode }

/** What is needed of a `Worker`. */
export interface WorkerLike {
  postMessage(file: Blob): void
  terminate(): void
  onmessage: ((event: MessageEvent<Reading>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/**
 * Has a worker read a file. The worker ends with it, whatever comes of it.
 * @throws Fault `import-...`; the reason of `stop`
 */
export async function readInWorker(
  worker: WorkerLike,
  file: Blob,
  progress: (share: number) => void,
  stop: AbortSignal,
): Promise<ReadList> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadList>()
  const abort = (): void => reject(stop.reason)
  stop.addEventListener('abort', abort, { once: true })
  worker.onmessage = ({ data }) => {
    if (data.kind === 'progress') progress(data.share)
    else if (data.kind === 'result') resolve(data.list)
    else reject(new Fault(data.code))
  }
  worker.onerror = () => reject(new Fault('import-failed'))
  try {
    stop.throwIfAborted()
    worker.postMessage(file)
    return await promise
  } finally {
    stop.removeEventListener('abort', abort)
    worker.terminate()
  }
}
