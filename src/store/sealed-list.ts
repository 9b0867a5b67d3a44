import type { Table } from 'dexie'
import { Fault } from '../core/fault.ts'
import type { Locks } from './area.ts'
import type { Database } from './database.ts'
import { rosterKey } from './roster-shards.ts'
import { open, type Sealed, seal } from './seal.ts'
import type { Vault } from './vault.ts'

/** What a list beside the patients is kept with. */
export interface ListStores {
  database: Database
  vault: Vault
  locks: Locks
}

/** Something kept beside the patients as one encrypted piece: it does not show of whom any of it is. Goes when the list is erased. */
export interface SealedList<T> {
  /** @throws Fault `locked`, `roster-damaged` */
  all(): Promise<T[]>
  /** Puts what `how` makes of it in its place; one change after the other. @throws Fault `locked`, `roster-damaged` */
  change(how: (all: T[]) => T[]): Promise<void>
}

/**
 * Opens one.
 * @param id its row, part of the place that the seal is bound to and of the name of its lock
 * @param block bytes that it is padded to a multiple of
 */
export function openSealedList<T>(
  { database, vault, locks }: ListStores,
  id: 'friends' | 'profiles',
  block?: number,
): SealedList<T> {
  const table: Table<{ id: typeof id; sealed: Sealed }, typeof id> = database.table('roster')
  const placeOf = (databaseId: string): string => `roster-${id}|1|${databaseId}`

  async function all(): Promise<T[]> {
    const { key, databaseId } = await rosterKey(vault)
    const row = await table.get(id)
    if (row === undefined) return []
    const opened = await open(key, placeOf(databaseId), row.sealed).catch(() => undefined)
    if (!Array.isArray(opened)) throw new Fault('roster-damaged')
    return opened as T[]
  }
  return {
    all,
    change: (how) =>
      locks.request(`front-desk-${id}`, async () => {
        const { key, databaseId } = await rosterKey(vault)
        await table.put({ id, sealed: await seal(key, placeOf(databaseId), how(await all()), block) })
      }),
  }
}
