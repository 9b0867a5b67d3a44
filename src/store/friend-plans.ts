import type { Table } from 'dexie'
import { Fault } from '../core/fault.ts'
import type { KeptPlan } from '../core/friends.ts'
import type { Locks } from './area.ts'
import type { Database } from './database.ts'
import { rosterKey } from './roster-shards.ts'
import { open, type Sealed, seal } from './seal.ts'
import type { Vault } from './vault.ts'

/** What the physician means to do about friends who are probably patients; goes when the list is erased. */
export interface FriendPlans {
  /** @throws Fault `locked`, `roster-damaged` */
  all(): Promise<KeptPlan[]>
  /** Keeps a plan in place of an earlier one about the same friend. @throws Fault `locked`, `roster-damaged` */
  put(kept: KeptPlan): Promise<void>
  /** Forgets the plan about a friend. @throws Fault `locked`, `roster-damaged` */
  remove(key: KeptPlan['key']): Promise<void>
}

interface Row {
  id: 'friends'
  sealed: Sealed
}

/** Plans are padded to this, in bytes, so that their number does not show. */
const BLOCK = 16_384

/** Opens the store. All of it is one encrypted piece: it does not show whom any plan is about. */
export function openFriendPlans({
  database,
  vault,
  locks,
}: {
  database: Database
  vault: Vault
  locks: Locks
}): FriendPlans {
  const table: Table<Row, 'friends'> = database.table('roster')
  const placeOf = (databaseId: string): string => `roster-friends|1|${databaseId}`

  async function all(): Promise<KeptPlan[]> {
    const { key, databaseId } = await rosterKey(vault)
    const row = await table.get('friends')
    if (row === undefined) return []
    const opened = await open(key, placeOf(databaseId), row.sealed).catch(() => undefined)
    if (!Array.isArray(opened)) throw new Fault('roster-damaged')
    return opened as KeptPlan[]
  }
  const change = (how: (plans: KeptPlan[]) => KeptPlan[]): Promise<void> =>
    locks.request('front-desk-friends', async () => {
      const { key, databaseId } = await rosterKey(vault)
      const plans = how(await all())
      await table.put({ id: 'friends', sealed: await seal(key, placeOf(databaseId), plans, BLOCK) })
    })
  return {
    all,
    put: (kept) => change((plans) => [...plans.filter(({ key }) => key !== kept.key), kept]),
    remove: (key) => change((plans) => plans.filter((one) => one.key !== key)),
  }
}
