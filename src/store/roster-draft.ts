import type { Table } from 'dexie'
import { Fault } from '../core/fault.ts'
import type { Patient } from '../core/model.ts'
import type { Database, RosterRow, StoredList } from './database.ts'
import { inShard, listInForce, type RosterKey, readShard, type Shards, sealShard } from './roster-shards.ts'

/** Which new list is being written, so that two pages do not write into one. */
interface DraftRow {
  id: 'draft'
  base: number
}

/** A list that is written beside the one in force, encrypted from its first shard on. */
export interface DraftWriter {
  put(patients: readonly Patient[]): Promise<void>
  /** Writes what is left and tells what there is now. */
  end(): Promise<StoredList>
}

/** Writes under way at once: while one is stored, the next is read. */
const AT_ONCE = 4

/** Begins a new list; what an earlier one left behind that never came into force goes. */
export async function beginDraft(database: Database): Promise<number> {
  return database.transaction('rw', database.roster, database.shards, async () => {
    const current = await listInForce(database)
    const before = await draftsOf(database).get('draft')
    const base = Math.max(before?.base ?? 0, current?.version ?? 0) + 1
    await draftsOf(database).put({ id: 'draft', base })
    await sweep(database)
    return base
  })
}

/** Ends the draft without a trace. */
export async function dropDraft(database: Database): Promise<void> {
  await database.transaction('rw', database.roster, database.shards, async () => {
    await sweep(database)
  })
}

/**
 * Makes sure that a draft is still whole and still fits.
 * @param against version of the list that it was compared with; 0 for none
 * @throws Fault `import-failed` where another page began a draft meanwhile, which took this one's room, or changed the list
 */
export async function checkDraft(database: Database, base: number, against: number): Promise<void> {
  const mine = (await draftsOf(database).get('draft'))?.base === base
  const current = await listInForce(database)
  if (!mine || (current?.version ?? 0) !== against) throw new Fault('import-failed')
}

/** Writes a draft on from where it is. @throws Fault `roster-damaged` */
export async function openDraft(
  database: Database,
  key: RosterKey,
  { base, perShard, places }: Shards & { places: number },
): Promise<DraftWriter> {
  const end = inShard({ base, perShard }, places)
  let shard = end.shard
  let waiting = end.at === 0 ? [] : await readShard(database, key, base, shard)
  let count = places - waiting.length
  const running = new Set<Promise<void>>()
  let fault: { error: unknown } | undefined
  async function settled(most: number): Promise<void> {
    while (running.size > most) await Promise.race(running)
    if (fault !== undefined) throw fault.error
  }
  /** Writes so many of those who wait, in one go: what is on the disk for sure costs the same for one shard and for many. */
  async function write(patients: readonly Patient[]): Promise<void> {
    const parts = Array.from({ length: Math.ceil(patients.length / perShard) }, (_, at) =>
      sealShard(key, { base, shard: shard + at }, patients.slice(at * perShard, (at + 1) * perShard)),
    )
    const job: Promise<void> = Promise.all(parts)
      .then((rows) => database.shards.bulkPut(rows))
      .then(() => undefined)
      .catch((error: unknown) => {
        fault ??= { error }
      })
      .finally(() => running.delete(job))
    running.add(job)
    shard += parts.length
    count += patients.length
    await settled(AT_ONCE)
  }
  return {
    async put(patients) {
      waiting.push(...patients)
      const full = waiting.length - (waiting.length % perShard)
      if (full === 0) return
      const whole = waiting.slice(0, full)
      waiting = waiting.slice(full)
      await write(whole)
    },
    async end() {
      if (waiting.length > 0) await write(waiting)
      waiting = []
      await settled(0)
      return { base, perShard, shards: shard, patients: count, places: count }
    },
  }
}

/** Removes every shard that belongs neither to the list in force nor to the one before it. */
async function sweep(database: Database): Promise<void> {
  const current = await listInForce(database)
  const kept = current === undefined ? [] : [current.base, current.before?.base ?? current.base, ...indexable(current)]
  await database.shards.where('version').noneOf(kept).delete()
}

/** The versions of the list in force whose index can still be used. */
function indexable({ version, edits = [] }: RosterRow): number[] {
  return Array.from({ length: edits.length + 1 }, (_, back) => version - back)
}

function draftsOf(database: Database): Table<DraftRow, 'draft'> {
  return database.table('roster')
}
