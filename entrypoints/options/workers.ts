import { indexInWorker } from '../../src/service/index-in-worker.ts'
import type { MakeIndex, ReadFile } from '../../src/service/list-import.ts'
import { readInWorker } from '../../src/service/read-in-worker.ts'
import { readScheduleInWorker } from '../../src/service/read-schedule-in-worker.ts'
import type { ReadDay } from '../../src/service/visits-session.ts'

/** How long reading a schedule may take, in ms. */
const SCHEDULE_MS = 2000

const newReader = (): Worker => new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' })
const newScheduleReader = (): Worker => new Worker(new URL('./schedule.worker.ts', import.meta.url), { type: 'module' })
const newIndexer = (): Worker => new Worker(new URL('./names.worker.ts', import.meta.url), { type: 'module' })

/** Reads a list in a worker of its own. */
export const readFile: ReadFile = (source, progress, stop) => readInWorker(newReader(), source, progress, stop)

/** Reads a schedule in a worker of its own, for as long as it may take. */
export const readDay: ReadDay = (file, day, stop) =>
  readScheduleInWorker(newScheduleReader(), { file, day }, () => AbortSignal.timeout(SCHEDULE_MS), stop)

/** Makes the index of the list in force in a worker of its own. */
export const makeIndex: MakeIndex = (key, progress, stop) => indexInWorker(newIndexer(), key, progress, stop)

/** Starts a worker that reads the log. */
export function newLogReader(): Worker {
  return new Worker(new URL('./log.worker.ts', import.meta.url), { type: 'module' })
}

/** Starts a worker in which people are looked up. */
export function newLookups(): Worker {
  return new Worker(new URL('./people.worker.ts', import.meta.url), { type: 'module' })
}

/** Starts a worker that helps with a new passphrase. */
export function newPassphraseHelper(): Worker {
  return new Worker(new URL('./passphrase.worker.ts', import.meta.url), { type: 'module' })
}
