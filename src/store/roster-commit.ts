import type { Leaving } from '../core/roster/difference.ts'
import type { Database, StoredList } from './database.ts'
import { checkDraft, dropDraft, openDraft } from './roster-draft.ts'
import { type ListInForce, listInForce, type RosterKey, readPlaces, shardsOf } from './roster-shards.ts'

/** Patients of the list before who are taken over at once. */
const AT_ONCE = 1000

/** What comes into force with a draft. */
export interface Committed {
  draft: StoredList
  /** Version of the present list that the draft was compared with; 0 where there was none. */
  against: number
  /** Places on the present list of those who are gone, and of those who stay whatever the draft says. */
  gone: readonly number[]
  kept: readonly number[]
  leaving: Leaving
  /** Now, ISO 8601. Without it the list before is not kept. */
  at?: string
}

/**
 * Puts a draft in force. The list before it stays, sealed, until the next import or `erase`.
 * @param progress told the share done, 0 to 1
 * @throws Fault `import-failed` where another page changed the list or began a draft meanwhile; whatever `stop` was aborted with
 */
export async function commitDraft(
  database: Database,
  key: RosterKey,
  { draft, against, gone, kept, leaving, at }: Committed,
  progress: (share: number) => void,
  stop: AbortSignal,
): Promise<void> {
  const staying = leaving === 'remove' ? kept : [...gone, ...kept].sort((a, b) => a - b)
  const former = new Set(leaving === 'former' ? gone : [])
  const writer = await openDraft(database, key, { ...draft, ...shardsOf(draft) })
  const present = await listInForce(database)
  for (let from = 0; present !== undefined && from < staying.length; from += AT_ONCE) {
    stop.throwIfAborted()
    const places = staying.slice(from, from + AT_ONCE)
    const patients = await readPlaces(database, key, present, places)
    await writer.put(
      patients.map((patient, place) =>
        former.has(places[place] ?? -1) ? { ...patient, status: 'inactive' as const } : patient,
      ),
    )
    progress(from / staying.length)
  }
  const whole = await writer.end()
  stop.throwIfAborted()
  await database.transaction('rw', database.roster, database.shards, async () => {
    await checkDraft(database, draft.base, against)
    const now = await listInForce(database)
    const before = now === undefined || at === undefined ? {} : { before: { ...listOf(now), at } }
    await database.roster.put({ id: 'roster', version: Math.max(whole.base, against + 1), ...whole, ...before })
    await dropDraft(database)
  })
  progress(1)
}

function listOf({ base, shards, places, patients, perShard }: ListInForce): StoredList {
  return { base, shards, places, patients, perShard }
}

/** Puts the list before the last import in force again. What was changed by hand since then goes with it. */
export async function undoImport(database: Database): Promise<void> {
  await database.transaction('rw', database.roster, database.shards, async () => {
    const now = await listInForce(database)
    if (now?.before === undefined) return
    const { at: _, ...list } = now.before
    await database.roster.put({ id: 'roster', version: now.version + 1, ...list })
    await dropDraft(database)
  })
}
