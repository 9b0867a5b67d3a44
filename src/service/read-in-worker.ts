import { Fault, type FaultCode } from '../core/fault.ts'
import type { DateOrder } from '../core/roster/date.ts'
import type { ListDraft } from '../core/roster/list-draft.ts'
import type { Differing } from '../core/roster/matcher.ts'
import type { SeenTable } from '../core/roster/seen-table.ts'
import type { StoredList } from '../store/database.ts'
import type { RosterKey } from '../store/roster-shards.ts'

/** What the worker that reads a list says. */
export type Reading =
  | { kind: 'progress'; share: number }
  | { kind: 'result'; read: ReadDraft }
  | { kind: 'fault'; code: FaultCode; tables: SeenTable[] }

/** A list that was read, and written beside the one in force. */
export interface ReadDraft {
  list: ListDraft
  stored: StoredList
  /** Version of the list in force that it was compared with; 0 where there was none. */
  against: number
  /** Who differs, by places. */
  differing: Omit<Differing, 'same'>
}

/** How the user wants it read. */
export interface ReadAnswers {
  /** Where days and months can be told apart by nobody else. */
  dateOrder?: DateOrder | undefined
  /** What the columns are. */
  tables?: readonly SeenTable[] | undefined
}

/** What the worker is given. */
export interface ListSource extends ReadAnswers {
  /** Files that belong together: a table of patients, and one of their former names. */
  files: readonly Blob[]
  /** What the list is encrypted with, before any of it is written. */
  key: RosterKey
}

/** What is needed of a `Worker`. */
export interface WorkerLike {
  postMessage(source: ListSource): void
  terminate(): void
  onmessage: ((event: MessageEvent<Reading>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** A fault of reading, with the tables that were met until then: what their columns are, the user may know. */
export class ReadFault extends Fault {
  readonly tables: SeenTable[]
  constructor(code: FaultCode, tables: SeenTable[]) {
    super(code)
    this.tables = tables
  }
}

/**
 * Has a worker read a list. The worker ends with it, whatever comes of it.
 * @throws ReadFault `import-...`; Fault; the reason of `stop`
 */
export async function readInWorker(
  worker: WorkerLike,
  source: ListSource,
  progress: (share: number) => void,
  stop: AbortSignal,
): Promise<ReadDraft> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadDraft>()
  const abort = (): void => reject(stop.reason)
  stop.addEventListener('abort', abort, { once: true })
  worker.onmessage = ({ data }) => {
    if (data.kind === 'progress') progress(data.share)
    else if (data.kind === 'result') resolve(data.read)
    else reject(new ReadFault(data.code, data.tables))
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
