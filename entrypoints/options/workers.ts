import { indexInWorker } from '../../src/service/index-in-worker.ts'
import type { MakeIndex, ReadFile } from '../../src/service/list-import.ts'
import { readInWorker } from '../../src/service/read-in-worker.ts'

const newReader = (): Worker => new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' })
const newIndexer = (): Worker => new Worker(new URL('./names.worker.ts', import.meta.url), { type: 'module' })

/** Reads a list in a worker of its own. */
export const readFile: ReadFile = (source, progress, stop) => readInWorker(newReader(), source, progress, stop)

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
