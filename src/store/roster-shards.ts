import { Fault } from '../core/fault.ts'
import type { Patient } from '../core/model.ts'
import { letGo } from './bytes.ts'
import type { Database, RosterRow, ShardRow, StoredList } from './database.ts'
import { open, seal } from './seal.ts'
import type { Vault } from './vault.ts'

/** Patients a shard. To show one costs reading all of theirs; 1,000 took twice as long, and fewer are more rows to write. */
const SHARD = 256
/** As many there were once. */
const FORMER_SHARD = 1000
/** From here on the pieces of the index stand, among the shards. */
export const INDEX_FROM = 1_000_000
/**
 * Bytes that a shard is padded to a multiple of. From 64 KiB on Chromium keeps a value in a file of its own, which is gone when the
 * value is; smaller ones stand in a log, where even to remove them takes room: a disk that is full would stay full.
 */
const BLOCK = 65_536

/** What opens the shards of a vault; a worker can be given it. The key cannot be taken out of it. */
export interface RosterKey {
  key: CryptoKey
  databaseId: string
}

/** The key of an open vault. @throws Fault `locked`, `no-vault` */
export async function rosterKey(vault: Vault): Promise<RosterKey> {
  return { key: await vault.key('roster'), databaseId: await vault.databaseId() }
}

/** How a list lies in its shards. */
export type Shards = Required<Pick<StoredList, 'base' | 'perShard'>>

/** Which list is in force, and how it lies in its shards. */
export type ListInForce = RosterRow & Required<StoredList>

/** The list in force; nothing where there is none. */
export async function listInForce(database: Database): Promise<ListInForce | undefined> {
  const row = await database.roster.get('roster')
  if (row === undefined) return
  const stored = { ...row, base: row.base ?? row.version, places: row.places ?? row.patients }
  return { ...stored, ...shardsOf(stored) }
}

/** How a new list will lie in its shards. */
export function newShards(base: number): Shards {
  return { base, perShard: SHARD }
}

/** How a list that was stored lies in its shards. */
export function shardsOf({ base, perShard = FORMER_SHARD }: StoredList): Shards {
  return { base, perShard }
}

/** Where a place of a list is: in which shard, and where in it. */
export function inShard({ perShard }: Shards, place: number): { shard: number; at: number } {
  return { shard: Math.floor(place / perShard), at: place % perShard }
}

/** Opens one shard. @throws Fault `roster-damaged` */
export async function readShard(database: Database, key: RosterKey, base: number, shard: number): Promise<Patient[]> {
  const stored = await database.shards.get([base, shard])
  if (stored === undefined) throw new Fault('roster-damaged')
  const part = await open(key.key, placeOf(key, base, shard), stored.sealed).catch(() => undefined)
  letGo(stored.sealed.bytes)
  if (!Array.isArray(part)) throw new Fault('roster-damaged')
  return part as Patient[]
}

/**
 * Opens a list shard by shard: a million patients at once would take more than a gigabyte.
 * @throws Fault `roster-damaged`, also where somebody is missing
 */
export async function* readShards(
  database: Database,
  key: RosterKey,
  { version, base, shards, places, patients }: ListInForce,
): AsyncGenerator<Patient[], void, void> {
  let [read, named] = [0, 0]
  for (let shard = 0; shard < shards; shard += 1) {
    const part = await readShard(database, key, base, shard)
    read += part.length
    for (const { names } of part) if (names.length > 0) named += 1
    yield part
  }
  if (read === places && named === patients) return
  // Somebody may have been added or removed meanwhile; then it is another list, and read again.
  if ((await listInForce(database))?.version === version) throw new Fault('roster-damaged')
}

/** Encrypts one shard, as it is stored. */
export async function sealShard(
  key: RosterKey,
  { base, shard }: { base: number; shard: number },
  patients: readonly Patient[],
): Promise<ShardRow> {
  return { version: base, shard, sealed: await seal(key.key, placeOf(key, base, shard), patients, BLOCK) }
}

/** The patients in these places, in the order asked for. @throws Fault `roster-damaged` */
export async function readPlaces(
  database: Database,
  key: RosterKey,
  list: Shards,
  places: readonly number[],
): Promise<Patient[]> {
  const needed = [...new Set(places.map((place) => inShard(list, place).shard))]
  const shards = new Map(
    await Promise.all(needed.map(async (shard) => [shard, await readShard(database, key, list.base, shard)] as const)),
  )
  return places.map((place) => {
    const { shard, at } = inShard(list, place)
    const patient = shards.get(shard)?.[at]
    if (patient === undefined) throw new Fault('roster-damaged')
    return patient
  })
}

function placeOf({ databaseId }: RosterKey, base: number, shard: number): string {
  return `roster|1|${databaseId}|${base}|${shard}`
}
