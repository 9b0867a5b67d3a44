import { codeOf, Fault, type FaultCode } from '../core/fault.ts'
import type { Patient } from '../core/model.ts'
import type { PeopleStage } from '../core/options.ts'
import type { Listed } from '../core/roster/directory.ts'
import type { Roster } from '../store/roster.ts'
import { type Lookups, type LookupWorker, startLookups } from './lookups.ts'
import { oneByOne } from './one-by-one.ts'
import { openPatientIds } from './patient-id.ts'

/** The people of the list, one by one: looked up, added, changed and removed. */
export interface People {
  /** Opens the list for looking up, or lets go of every name; reads it again where another one came into force. */
  follow(wanted: boolean): Promise<void>
  /** @returns how many fit what was typed; rejects with a Fault */
  find(words: string): Promise<number>
  /** Of those who fit, from one up to another; rejects with a Fault. */
  rows(from: number, to: number): Promise<Listed[]>
  /** Everything that is known of one; rejects with a Fault. */
  person(place: number): Promise<Patient>
  /** Writes one by hand: into a place, or as a new one. Resolves to what went wrong, if anything. */
  write(patient: Omit<Patient, 'id'>, place?: number): Promise<FaultCode | undefined>
  remove(place: number): Promise<FaultCode | undefined>
  /** Puts one back who was removed. */
  restore(patient: Patient, place: number): Promise<FaultCode | undefined>
}

/**
 * Opens the people of a list.
 * @param newWorker starts a worker in which people are looked up
 * @param changed told every stage
 */
export function openPeople(
  roster: Roster,
  newWorker: () => LookupWorker,
  changed: (stage: PeopleStage) => void,
): People {
  const newId = openPatientIds()
  let lookups: Lookups | undefined
  let version = 0
  let edits = 0
  /** Changes, and looks at the version: while a change is under way, what it does to the version is no other list. */
  const alone = oneByOne()

  async function open(current: number): Promise<void> {
    lookups?.close()
    version = current
    const mine = startLookups(newWorker(), (share) => {
      if (lookups === mine) changed({ kind: 'opening', share })
    })
    lookups = mine
    changed({ kind: 'opening', share: 0 })
    try {
      await mine.open(await roster.key())
      if (lookups === mine) changed({ kind: 'open', edits })
    } catch (error) {
      if (lookups !== mine) return
      close()
      changed({ kind: 'failed', fault: codeOf(error) })
    }
  }
  function close(): void {
    lookups?.close()
    lookups = undefined
    version = 0
  }
  function there(): Lookups {
    if (lookups === undefined) throw new Fault('locked')
    return lookups
  }
  /** One change by hand; the list for looking up is changed as well, not read anew. */
  function edit(change: () => Promise<number>): Promise<FaultCode | undefined> {
    return alone(() => carryOut(change))
  }
  async function carryOut(change: () => Promise<number>): Promise<FaultCode | undefined> {
    try {
      const known = version === (await roster.version())
      const place = await change()
      if (lookups === undefined || !known) return
      version = await roster.version()
      await lookups.changed(place)
      edits += 1
      changed({ kind: 'open', edits })
    } catch (error) {
      return codeOf(error)
    }
    return
  }

  return {
    async follow(wanted) {
      if (!wanted) {
        if (lookups === undefined) return
        close()
        return changed({ kind: 'closed' })
      }
      const opening = await alone(async () => {
        const current = await roster.version()
        return current === version ? undefined : { done: open(current) }
      })
      await opening?.done
    },
    find: async (words) => there().find(words),
    rows: async (from, to) => there().rows(from, to),
    async person(place) {
      const [patient] = await roster.patientsAt([place])
      if (patient === undefined) throw new Fault('roster-damaged')
      return patient
    },
    write: (patient, place) =>
      edit(async () => {
        if (place === undefined) return roster.put({ ...patient, id: newId(), hand: 'added' })
        const [known] = await roster.patientsAt([place])
        if (known === undefined) throw new Fault('roster-damaged')
        const { dob: _, ...rest } = known
        return roster.put({ ...rest, ...patient, hand: known.hand ?? 'changed' }, place)
      }),
    remove: (place) =>
      edit(async () => {
        await roster.remove(place)
        return place
      }),
    restore: (patient, place) => edit(() => roster.put(patient, place)),
  }
}
