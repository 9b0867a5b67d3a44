import { blockingKeys } from '../match/keys.ts'
import { rank } from '../match/rank.ts'
import type { Patient, Rarity } from '../model.ts'
import { parseName } from '../name.ts'
import type { Appointment } from '../schedule/appointment.ts'

/** Who comes: the patients of the list that the appointment may mean, or somebody known by the written name alone. */
export interface Visitor {
  appointment: Appointment
  patients: Patient[]
  /** The name is on no list: `patients` holds one made of what was written. */
  unlisted: boolean
}

/** The list, as far as a brief needs it. */
export interface ListWorld {
  /** Patients who share a key. */
  candidates(keys: readonly string[]): Promise<Patient[]>
  rarity: Rarity
}

/** From this probability on a name of the schedule means somebody of the list. */
const MEANT = 0.5

/** Finds out whom an appointment means: by any reading of its name, and by the date of birth where it is given. */
export async function visitorOf(appointment: Appointment, { candidates, rarity }: ListWorld): Promise<Visitor> {
  for (const written of appointment.names) {
    const name = parseName(written)
    const found = await candidates(blockingKeys(name))
    const sameBirth = found.filter(({ dob }) => dob !== undefined && dob === appointment.dob)
    const matches = rank(name, sameBirth.length > 0 ? sameBirth : found, rarity)
    const best = matches[0]?.probability ?? 0
    const total = matches.reduce((sum, { probability }) => sum + probability, 0)
    if (total < MEANT) continue
    const ids = new Set(matches.filter(({ probability }) => probability > best / 2).map(({ patientId }) => patientId))
    return { appointment, patients: found.filter(({ id }) => ids.has(id)), unlisted: false }
  }
  const names = appointment.names.map((text) => ({ kind: 'official' as const, text }))
  return { appointment, patients: [{ id: `visit:${names[0]?.text}`, names, status: 'active' }], unlisted: true }
}
