import { Fault } from '../core/fault.ts'
import type { Patient } from '../core/model.ts'
import type { Database, RosterRow } from './database.ts'
import { open, seal } from './seal.ts'
import type { Vault } from './vault.ts'

/** The patient list. */
export interface Roster {
  /** How many patients the list in force has; 0 where there is none. Known while locked. */
  count(): Promise<number>
  /**
   * Puts a new list in the place of the old one, which stays whole until the new one is.
   * @param progress told the share written, 0 to 1
   * @throws Fault `locked`; whatever `stop` was aborted with
   */
  save(patients: readonly Patient[], progress: (share: number) => void, stop: AbortSignal): Promise<void>
  /** Every patient of the list in force. @throws Fault `locked`, `roster-damaged` */
  load(): Promise<Patient[]>
  /** The patients in these places of the list, in the order asked for. @throws Fault `locked`, `roster-damaged` */
  patientsAt(places: readonly number[]): Promise<Patient[]>
  /** Changes whenever another list is in force; 0 where there is none. */
  version(): Promise<number>
  erase(): Promise<void>
}

/** Patients a shard, and the bytes a shard is padded to a multiple of. */
const SHARD = 1000
const SHARD_BLOCK = 65_536

/** Opens the list of a vault. Nothing is written before it is encrypted. */
export function openRoster(database: Database, vault: Vault): Roster {
  const row = (): Promise<RosterRow | undefined> => database.roster.get('roster')
  async function place(version: number, shard: number): Promise<string> {
    return `roster|1|${await vault.databaseId()}|${version}|${shard}`
  }
  async function shardOf(version: number, shard: number): Promise<Patient[]> {
    const key = await vault.key('roster')
    const stored = await database.shards.get([version, shard])
    const part = stored && (await open(key, await place(version, shard), stored.sealed).catch(() => undefined))
    if (!Array.isArray(part)) throw new Fault('roster-damaged')
    return part as Patient[]
  }
  return {
    count: async () => (await row())?.patients ?? 0,
    version: async () => (await row())?.version ?? 0,
    async save(patients, progress, stop) {
      const key = await vault.key('roster')
      const version = ((await row())?.version ?? 0) + 1
      const shards = Math.ceil(patients.length / SHARD)
      await database.shards.where('version').equals(version).delete()
      for (let shard = 0; shard < shards; shard += 1) {
        stop.throwIfAborted()
        const part = patients.slice(shard * SHARD, (shard + 1) * SHARD)
        const sealed = await seal(key, await place(version, shard), part, SHARD_BLOCK)
        await database.shards.put({ version, shard, sealed })
        progress((shard + 1) / shards)
      }
      await database.transaction('rw', database.roster, database.shards, async () => {
        await database.roster.put({ id: 'roster', version, shards, patients: patients.length })
        await database.shards.where('version').below(version).delete()
      })
    },
    async load() {
      const current = await row()
      if (current === undefined) return []
      const patients: Patient[] = []
      for (let shard = 0; shard < current.shards; shard += 1) patients.push(...(await shardOf(current.version, shard)))
      if (patients.length !== current.patients) throw new Fault('roster-damaged')
      return patients
    },
    async patientsAt(places) {
      const version = (await row())?.version ?? 0
      const needed = [...new Set(places.map((at) => Math.floor(at / SHARD)))]
      const shards = new Map(
        await Promise.all(needed.map(async (shard) => [shard, await shardOf(version, shard)] as const)),
      )
      return places.map((at) => {
        const patient = shards.get(Math.floor(at / SHARD))?.[at % SHARD]
        if (patient === undefined) throw new Fault('roster-damaged')
        return patient
      })
    },
    async erase() {
      await database.transaction('rw', database.roster, database.shards, async () => {
        await database.roster.clear()
        await database.shards.clear()
      })
    },
  }
}
