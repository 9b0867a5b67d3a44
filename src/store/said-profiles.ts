import type { Table } from 'dexie'
import { Fault } from '../core/fault.ts'
import type { Locks } from './area.ts'
import type { Database } from './database.ts'
import { rosterKey } from './roster-shards.ts'
import { open, type Sealed, seal } from './seal.ts'
import type { Vault } from './vault.ts'

/** What the user said of one profile. */
export interface SaidProfile {
  /** Its id and its vanity word, as far as they were seen. */
  ids: string[]
  /** ISO 8601. */
  at: string
  /** `place`: where the patient stood on the list when that was last looked up. */
  says: 'never' | 'as-compared' | { patientId: string; place: number }
}

/** What the user said of profiles; goes when the list is erased. */
export interface SaidProfiles {
  /** The last that was said of a profile of any of these ids. @throws Fault `locked`, `roster-damaged` */
  of(ids: readonly string[]): Promise<SaidProfile | undefined>
  /** Notes it, in place of what was said of the same profile before. @throws Fault `locked`, `roster-damaged` */
  put(said: SaidProfile): Promise<void>
}

interface Row {
  id: 'profiles'
  sealed: Sealed
}

/** Opens the store. All of it is one encrypted piece: it does not show of whom anything was said. */
export function openSaidProfiles({
  database,
  vault,
  locks,
}: {
  database: Database
  vault: Vault
  locks: Locks
}): SaidProfiles {
  const table: Table<Row, 'profiles'> = database.table('roster')
  const placeOf = (databaseId: string): string => `roster-profiles|1|${databaseId}`

  async function all(): Promise<SaidProfile[]> {
    const { key, databaseId } = await rosterKey(vault)
    const row = await table.get('profiles')
    if (row === undefined) return []
    const opened = await open(key, placeOf(databaseId), row.sealed).catch(() => undefined)
    if (!Array.isArray(opened)) throw new Fault('roster-damaged')
    return opened as SaidProfile[]
  }
  const same = (ids: readonly string[], one: SaidProfile): boolean => one.ids.some((id) => ids.includes(id))
  return {
    of: async (ids) => (await all()).find((one) => same(ids, one)),
    put: (said) =>
      locks.request('front-desk-profiles', async () => {
        const { key, databaseId } = await rosterKey(vault)
        const others = (await all()).filter((one) => !same(said.ids, one))
        await table.put({ id: 'profiles', sealed: await seal(key, placeOf(databaseId), [...others, said]) })
      }),
  }
}
