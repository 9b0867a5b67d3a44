import { openLogReader } from '../../src/service/answer-log-reader.ts'
import type { LogReaderWorker } from '../../src/service/log-reader.ts'
import type { Database } from '../../src/store/database.ts'
import { workerOf } from './worker-of.ts'

/** Reads the log as the worker does, in the same thread. */
export function logReaderOn(database: Database): LogReaderWorker {
  return workerOf((say) => openLogReader(database, say))
}
