import type { ListStage } from '../../src/core/options.ts'
import { openLookups } from '../../src/service/answer-lookups.ts'
import { answerReading } from '../../src/service/answer-reading.ts'
import { openListImport, type ReadFile } from '../../src/service/list-import.ts'
import type { LookupWorker } from '../../src/service/lookups.ts'
import { type Reading, readInWorker, type WorkerLike } from '../../src/service/read-in-worker.ts'
import type { Database } from '../../src/store/database.ts'
import type { Room } from '../../src/store/room.ts'
import { openRoster } from '../../src/store/roster.ts'
import { logWorld } from './log-world.ts'
import { workerOf } from './worker-of.ts'

/** A disk that is never full. */
export const PLENTY: Room = async () => Number.POSITIVE_INFINITY

/** Reads as the worker does, in the same thread; what goes across is copied as messages are. */
export function readingOn(database: Database, room: Room = PLENTY): ReadFile {
  return (source, progress, stop) => {
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      terminate: () => undefined,
      postMessage(asked) {
        const say = (data: Reading): void =>
          worker.onmessage?.({ data: structuredClone(data) } as MessageEvent<Reading>)
        void answerReading(asked, database, say, room)
      },
    }
    return readInWorker(worker, source, progress, stop)
  }
}

/** Looks people up as the worker does, in the same thread. */
export function lookupsOn(database: Database): LookupWorker {
  return workerOf((say) => openLookups(database, say))
}

/** A list on stores of its own, with an import that reads real files. */
export async function listWorld({ room = PLENTY }: { room?: Room } = {}) {
  const world = await logWorld()
  const roster = openRoster(world.database, world.vault)
  const stages: ListStage[] = []
  const one = openListImport(
    roster,
    { readFile: readingOn(world.database, room), makeIndex: async () => undefined },
    (stage) => stages.push(stage),
  )
  return { ...world, roster, one, stages, last: () => stages.at(-1) }
}

/** A file of fictitious people: `id,first,last,dob,status` in each row. */
export function listFile(...rows: readonly string[]): Blob {
  return new Blob([['mrn,first_name,last_name,dob,status', ...rows].join('\n')])
}
