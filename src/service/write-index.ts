import { buildTable } from '../core/match/build.ts'
import { packTable } from '../core/match/pack.ts'
import type { NameData } from '../core/match/rarity.ts'
import type { Patient } from '../core/model.ts'
import type { Database } from '../store/database.ts'
import { needRoom, type Room } from '../store/room.ts'
import { openRosterIndex } from '../store/roster-index.ts'
import { listInForce, type RosterKey, readShard } from '../store/roster-shards.ts'

/** Share of the progress that reading the list takes, and what building takes up to; the rest is storing. */
const READ = 0.4
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
  const patients: Patient[] = []
  for (let shard = 0; shard < list.shards; shard += 1) {
    for (const patient of await readShard(database, key, list.base, shard)) patients.push(patient)
    progress((READ * (shard + 1)) / list.shards)
  }
  const table = buildTable(patients, patients.length, names, (share) => progress(READ + share * (BUILT - READ)))
  const bytes = packTable(table)
  await needRoom(room, bytes.length)
  await openRosterIndex(database, async () => key).save(list.version, bytes)
  progress(1)
}
