import { type Directory, makeDirectory } from '../core/roster/directory.ts'
import type { Database } from '../store/database.ts'
import { listInForce, type RosterKey, readPlaces, readShards } from '../store/roster-shards.ts'
import { answering } from './answer-worker.ts'
import type { WorkerAnswer } from './ask-worker.ts'
import type { Lookup, LookupTold } from './lookups.ts'

/**
 * The side of the worker in which people of the list are looked up: it holds their names in memory until it is ended, and
 * writes nothing.
 */
export function openLookups(
  database: Database,
  say: (said: LookupTold | WorkerAnswer) => void,
): (lookup: Lookup) => Promise<void> {
  let key: RosterKey | undefined
  let directory = makeDirectory()

  async function answer(lookup: Lookup): Promise<unknown> {
    switch (lookup.kind) {
      case 'open':
        key = lookup.key
        directory = await opened(database, key, (share) => say({ kind: 'progress', share }))
        return directory.find('')
      case 'find':
        return directory.find(lookup.words)
      case 'rows':
        return directory.rows(lookup.from, lookup.to)
      case 'changed':
        return key === undefined ? undefined : readAgain(database, key, directory, lookup.place)
    }
  }
  return answering(answer, say)
}

async function opened(database: Database, key: RosterKey, progress: (share: number) => void): Promise<Directory> {
  const directory = makeDirectory()
  const list = await listInForce(database)
  let place = 0
  for await (const patients of list === undefined ? [] : readShards(database, key, list)) {
    for (const patient of patients) {
      directory.put(place, patient)
      place += 1
    }
    progress(place / (list?.places ?? place))
  }
  directory.sort()
  return directory
}

async function readAgain(database: Database, key: RosterKey, directory: Directory, place: number): Promise<void> {
  const list = await listInForce(database)
  const [patient] = list === undefined ? [] : await readPlaces(database, key, list, [place])
  if (patient !== undefined) directory.put(place, patient)
}
