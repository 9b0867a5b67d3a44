import type { Table } from 'dexie'
import { Fault } from '../core/fault.ts'
import type { Patient } from '../core/model.ts'
import type { Database, RosterRow, StoredList } from './database.ts'
import { listInForce, type RosterKey, readShard, SHARD, sealShard } from './roster-shards.ts'

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

/** Shards under way at once: while one is stored, the next is read. */
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
  { base, places }: Pick<StoredList, 'base' | 'places'>,
): Promise<DraftWriter> {
  let shard = Math.floor(places / SHARD)
  let waiting = places % SHARD === 0 ? [] : await readShard(database, key, base, shard)
  let count = places - waiting.length
  const running = new Set<Promise<void>>()
  let fault: { error: unknown } | undefined
  async function settled(most: number): Promise<void> {
    while (running.size > most) await Promise.race(running)
    if (fault !== undefined) throw fault.error
  }
  async function write(part: readonly Patient[]): Promise<void> {
    const job: Promise<void> = sealShard(key, { base, shard }, part)
      .then((row) => database.shards.put(row))
      .then(() => undefined)
      .catch((error: unknown) => {
        fault ??= { error }
      })
      .finally(() => running.delete(job))
    running.add(job)
    shard += 1
    count += part.length
    await settled(AT_ONCE)
  }
  return {
    async put(patients) {
      waiting.push(...patients)
      while (waiting.length >= SHARD) {
        const part = waiting.slice(0, SHARD)
        waiting = waiting.slice(SHARD)
        await write(part)
      }
    },
    async end() {
      if (waiting.length > 0) await write(waiting)
      waiting = []
      await settled(0)
      return { base, shards: shard, patients: count, places: count }
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
