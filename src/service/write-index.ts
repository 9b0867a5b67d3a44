import { tableOf } from '../core/match/build.ts'
import { collectEntries } from '../core/match/collect-entries.ts'
import { packTable } from '../core/match/pack.ts'
import type { NameData } from '../core/match/rarity.ts'
import type { Database } from '../store/database.ts'
import { needRoom, type Room } from '../store/room.ts'
import { openRosterIndex } from '../store/roster-index.ts'
import { listInForce, type RosterKey, readShards } from '../store/roster-shards.ts'

/** Share of the progress that reading the list takes, and what building takes up to; the rest is storing. */
const READ = 0.8
const BUILT = 0.9

/**
 * Makes the index of the list in force and stores it, so that no request has to wait for it. For a worker: it takes seconds.
 * @param names the bundled name data
 * @param progress told the share done, 0 to 1
 * @throws Fault `roster-damaged`, `storage-full`
 */
export async function writeIndex(
  database: Database,
  key: RosterKey,
  names: NameData,
  progress: (share: number) => void,
  room: Room,
): Promise<void> {
  const list = await listInForce(database)
  if (list === undefined) return
  const collected = collectEntries()
  let read = 0
  for await (const patients of readShards(database, key, list)) {
    collected.add(patients)
    read += patients.length
    progress((READ * read) / list.places)
  }
  const built = (share: number): void => progress(READ + share * (BUILT - READ))
  const bytes = packTable(tableOf(collected.end(), names, built))
  await needRoom(room, bytes.length)
  await openRosterIndex(database, async () => key).save(list.version, bytes)
  progress(1)
}
