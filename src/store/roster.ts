import type { Patient } from '../core/model.ts'
import type { Database, StoredList } from './database.ts'
import { type Committed, commitDraft, undoImport } from './roster-commit.ts'
import { beginDraft, dropDraft, openDraft } from './roster-draft.ts'
import { putPatient, removePatient } from './roster-edit.ts'
import { listInForce, newShards, type RosterKey, readPlaces, readShards, rosterKey, shardsOf } from './roster-shards.ts'
import type { Vault } from './vault.ts'

/** The patient list. */
export interface Roster {
  /** How many patients the list in force has; 0 where there is none. Known while locked. */
  count(): Promise<number>
  /**
   * Puts a list that is in memory in the place of the old one, which stays whole until the new one is.
   * @param progress told the share written, 0 to 1
   * @throws Fault `locked`; whatever `stop` was aborted with
   */
  save(patients: readonly Patient[], progress: (share: number) => void, stop: AbortSignal): Promise<void>
  /**
   * Every patient of the list in force, in their places, shard by shard. One who was removed has no names; places never move.
   * @throws Fault `locked`, `roster-damaged`
   */
  shards(): AsyncGenerator<Patient[], void, void>
  /** The patients in these places of the list, in the order asked for. @throws Fault `locked`, `roster-damaged` */
  patientsAt(places: readonly number[]): Promise<Patient[]>
  /** Where the patient of this id stands, if anywhere; looks through the whole list. @throws Fault `locked`, `roster-damaged` */
  placeOf(id: string): Promise<number | undefined>
  /** Changes whenever another list is in force, or anybody on it was changed; 0 where there is none. */
  version(): Promise<number>
  /** What opens the list, for a worker. @throws Fault `locked` */
  key(): Promise<RosterKey>
  /** Patients of a list that is not in force yet. @throws Fault `locked`, `roster-damaged` */
  draftAt(draft: StoredList, places: readonly number[]): Promise<Patient[]>
  /** Puts a list in force that a worker has written. @throws Fault `locked`, `import-failed` */
  commit(committed: Committed, progress: (share: number) => void, stop: AbortSignal): Promise<void>
  /** Ends a list that is not in force. Works while locked. */
  drop(): Promise<void>
  /** The list that the last import took the place of: how many it had, and when that was. */
  before(): Promise<{ patients: number; at: string } | undefined>
  /** Takes the last import back, with everything that was changed by hand since. */
  undo(): Promise<void>
  /**
   * Puts one patient into a place, or into a new one behind all others.
   * @returns the place
   * @throws Fault `locked`, `roster-damaged`
   */
  put(patient: Patient, place?: number): Promise<number>
  /** Removes one patient; all others keep their places. @throws Fault `locked`, `roster-damaged` */
  remove(place: number): Promise<void>
  erase(): Promise<void>
}

/** Opens the list of a vault. Nothing is written before it is encrypted. */
export function openRoster(database: Database, vault: Vault): Roster {
  const key = (): Promise<RosterKey> => rosterKey(vault)
  async function* shards(): AsyncGenerator<Patient[], void, void> {
    const current = await listInForce(database)
    if (current !== undefined) yield* readShards(database, await key(), current)
  }
  return {
    key,
    shards,
    count: async () => (await listInForce(database))?.patients ?? 0,
    version: async () => (await listInForce(database))?.version ?? 0,
    async save(patients, progress, stop) {
      const opened = await key()
      const against = (await listInForce(database))?.version ?? 0
      const base = await beginDraft(database)
      const writer = await openDraft(database, opened, { ...newShards(base), places: 0 })
      for (let at = 0; at < patients.length; at += 1000) {
        stop.throwIfAborted()
        await writer.put(patients.slice(at, at + 1000))
        progress(Math.min((at + 1000) / patients.length, 1))
      }
      const draft = await writer.end()
      const nobody = { gone: [], kept: [], leaving: 'remove' } as const
      await commitDraft(database, opened, { draft, against, ...nobody }, () => undefined, stop)
    },
    async patientsAt(places) {
      const current = await listInForce(database)
      return current === undefined ? [] : readPlaces(database, await key(), current, places)
    },
    async placeOf(id) {
      let first = 0
      for await (const patients of shards()) {
        const at = patients.findIndex((one) => one.id === id)
        if (at !== -1) return first + at
        first += patients.length
      }
      return
    },
    draftAt: async (draft, places) => readPlaces(database, await key(), shardsOf(draft), places),
    commit: async (committed, progress, stop) => commitDraft(database, await key(), committed, progress, stop),
    drop: () => dropDraft(database),
    before: async () => (await listInForce(database))?.before,
    undo: () => undoImport(database),
    put: async (patient, place) => putPatient(database, await key(), patient, place),
    remove: async (place) => removePatient(database, await key(), place),
    async erase() {
      await database.transaction('rw', database.roster, database.shards, async () => {
        await database.roster.clear()
        await database.shards.clear()
      })
    },
  }
}
