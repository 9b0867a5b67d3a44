import { blockingKeys } from '../core/match/keys.ts'
import type { Patient } from '../core/model.ts'
import { nameOfPatient } from '../core/name.ts'
import type { Roster } from '../store/roster.ts'

/** The list in the memory of one page, by key. */
export interface NameIndex {
  candidates(keys: readonly string[]): Promise<Patient[]>
  /** Lets go of every name: after a lock. */
  forget(): void
}

/** Reads the list on first use, and again whenever another one is in force. */
export function openNameIndex(roster: Roster): NameIndex {
  let version = -1
  let loaded: Promise<Map<string, Patient[]>> | undefined
  return {
    async candidates(keys) {
      const current = await roster.version()
      if (current !== version || loaded === undefined) {
        version = current
        loaded = roster.load().then(byKey)
      }
      const index = await loaded.catch((error: unknown) => {
        loaded = undefined
        throw error
      })
      return [...new Set(keys.flatMap((key) => index.get(key) ?? []))]
    },
    forget() {
      loaded = undefined
    },
  }
}

function byKey(patients: readonly Patient[]): Map<string, Patient[]> {
  const index = new Map<string, Patient[]>()
  for (const patient of patients) {
    for (const key of new Set(patient.names.flatMap((name) => blockingKeys(nameOfPatient(name))))) {
      const there = index.get(key)
      if (there === undefined) index.set(key, [patient])
      else there.push(patient)
    }
  }
  return index
}
