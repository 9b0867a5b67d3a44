import { Fault } from '../core/fault.ts'
import type { Patient } from '../core/model.ts'
import type { Database } from './database.ts'
import { beginDraft } from './roster-draft.ts'
import {
  inShard,
  type ListInForce,
  listInForce,
  newShards,
  type RosterKey,
  readShard,
  sealShard,
} from './roster-shards.ts'

/**
 * Puts one patient into a place of the list in force, or behind all others.
 * @returns the place
 * @throws Fault `roster-damaged`
 */
export async function putPatient(
  database: Database,
  key: RosterKey,
  patient: Patient,
  place?: number,
): Promise<number> {
  const current = (await listInForce(database)) ?? (await emptyList(database))
  const at = place ?? current.places
  const isNew = at === current.places
  if (at > current.places) throw new Fault('roster-damaged')
  const { shard, at: within } = inShard(current, at)
  const part = shard < current.shards ? await readShard(database, key, current.base, shard) : []
  const returns = !isNew && part[within]?.names.length === 0
  const added = isNew || returns ? 1 : 0
  part[within] = patient
  await store(
    database,
    key,
    { part, at },
    {
      ...current,
      shards: Math.max(current.shards, shard + 1),
      places: current.places + (isNew ? 1 : 0),
      patients: current.patients + added,
    },
  )
  return at
}

/** A list of nobody yet, on a base of its own. */
async function emptyList(database: Database): Promise<ListInForce> {
  const base = await beginDraft(database)
  return { id: 'roster', version: 0, shards: 0, patients: 0, places: 0, ...newShards(base) }
}

/** Removes one patient: in the place stays an entry without names, so that all others keep theirs. @throws Fault `roster-damaged` */
export async function removePatient(database: Database, key: RosterKey, place: number): Promise<void> {
  const current = await listInForce(database)
  if (current === undefined || place >= current.places) throw new Fault('roster-damaged')
  const { shard, at } = inShard(current, place)
  const part = await readShard(database, key, current.base, shard)
  const there = part[at]
  if (there === undefined || there.names.length === 0) return
  part[at] = { id: '', names: [], status: 'inactive' }
  await store(database, key, { part, at: place }, { ...current, patients: current.patients - 1 })
}

/** Changes by hand that an index of names may be behind; after more it is made anew, which is quicker than to read them all. */
const MOST_EDITS = 100

/** Stores a changed shard and the row of the list together. The index stays: the row says what was changed since. */
async function store(
  database: Database,
  key: RosterKey,
  { part, at }: { part: readonly Patient[]; at: number },
  list: ListInForce,
): Promise<void> {
  const { base, version } = list
  const row = await sealShard(key, { base, shard: inShard(list, at).shard }, part)
  const next = Math.max(version + 1, base)
  const edits = [...(list.edits ?? []), { version: next, place: at }].slice(-MOST_EDITS)
  await database.transaction('rw', database.roster, database.shards, async () => {
    if (((await listInForce(database))?.version ?? 0) !== version) throw new Fault('roster-damaged')
    await database.shards.put(row)
    await database.roster.put({ ...list, version: next, edits })
  })
}
