import { Fault, type FaultCode } from '../core/fault.ts'
import type { DateOrder } from '../core/roster/date.ts'
import type { ReadList } from '../core/roster/read-list.ts'

/** What the worker that reads a list says. */
export type Reading =
  | { kind: 'progress'; share: number }
  | { kind: 'result'; list: ReadList }
  | { kind: 'fault'; code: FaultCode }

/** What the worker is given. */
export interface ListSource {
  /** Files that belong together: a table of patients, and one of their former names. */
  files: readonly Blob[]
  /** The user's answer where days and months can be told apart by nobody else. */
  dateOrder?: DateOrder
}

/** What is needed of a `Worker`. */
export interface WorkerLike {
  postMessage(source: ListSource): void
  terminate(): void
  onmessage: ((event: MessageEvent<Reading>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/**
 * Has a worker read a list. The worker ends with it, whatever comes of it.
 * @throws Fault `import-...`; the reason of `stop`
 */
export async function readInWorker(
  worker: WorkerLike,
  source: ListSource,
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
    worker.postMessage(source)
    return await promise
  } finally {
    stop.removeEventListener('abort', abort)
    worker.terminate()
  }
}
