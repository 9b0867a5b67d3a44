import { Fault } from '../core/fault.ts'
import type { Database } from './database.ts'
import type { Log } from './log.ts'
import type { Outbox } from './outbox.ts'
import type { Roster } from './roster.ts'
import { listInForce, readShards } from './roster-shards.ts'
import type { Vault } from './vault.ts'

/** What is looked at. */
export interface Stores {
  database: Database
  vault: Vault
  log: Log
  roster: Roster
  outbox: Outbox
}

/**
 * Looks whether everything is there, as far as that can be told at once and while locked.
 * @throws Fault `vault-lost`, `vault-older`, `log-wiped`, `log-damaged`, `roster-damaged`
 */
export async function checkStores({ database, vault, log }: Omit<Stores, 'roster' | 'outbox'>): Promise<void> {
  await vault.state()
  await log.check()
  const list = await listInForce(database)
  if (list === undefined) return
  const { base, shards } = list
  const there = await database.shards.where('[version+shard]').between([base, 0], [base, shards]).count()
  if (there !== shards) throw new Fault('roster-damaged')
}

/**
 * Opens every patient, every entry and every intent: the seal of each binds it to its place, the chain to the one before.
 * @throws Fault as `checkStores`, and `locked`
 */
export async function checkWhole(stores: Stores, progress: (share: number) => void): Promise<void> {
  const { database, log, roster, outbox } = stores
  await checkStores(stores)
  await log.walk({})
  for (const { id } of await database.outbox.toArray()) await outbox.read(id)
  const list = await listInForce(database)
  if (list === undefined) return
  const key = await roster.key()
  let read = 0
  for await (const _ of readShards(database, key, list)) {
    read += 1
    progress(read / list.shards)
  }
}
