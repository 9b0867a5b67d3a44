import { Fault } from '../core/fault.ts'
import type { Database } from './database.ts'
import type { Log } from './log.ts'
import type { Outbox } from './outbox.ts'
import type { Roster } from './roster.ts'
import type { Vault } from './vault.ts'

/** What is looked at. */
export interface Stores {
  database: Database
  vault: Vault
  log: Log
  roster: Roster
  outbox: Outbox
}

/** Fewer patients than any shard of a list has: steps of this size come by every shard. */
const STEP = 500

/**
 * Looks whether everything is there, as far as that can be told at once and while locked.
 * @throws Fault `vault-lost`, `vault-older`, `log-wiped`, `log-damaged`, `roster-damaged`
 */
export async function checkStores({ database, vault, log }: Omit<Stores, 'roster' | 'outbox'>): Promise<void> {
  await vault.state()
  await log.check()
  const list = await database.roster.get('roster')
  if (list === undefined) return
  const { version, shards } = list
  const there = await database.shards.where('[version+shard]').between([version, 0], [version, shards]).count()
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
  const patients = await roster.count()
  for (let at = 0; at < patients; at += STEP) {
    await roster.patientsAt([at, Math.min(at + STEP, patients) - 1])
    progress(Math.min((at + STEP) / patients, 1))
  }
}
