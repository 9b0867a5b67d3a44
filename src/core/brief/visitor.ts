import type { Match, Patient } from '../model.ts'
import type { Appointment } from '../schedule/appointment.ts'
import { writtenName } from '../written-name.ts'

/** Who of the list a written name may mean. */
export interface Looked {
  /** Probability that it is anybody of the list. */
  probability: number
  /** Best first; their probabilities add up to at most `probability`. */
  matches: Match[]
  /** The patients of the matches, where the list gives them. */
  patients?: readonly Patient[]
}

/** Looks a written name up in the whole list; nobody where there is none. */
export type Look = (written: string) => Promise<Looked>

/** Who comes: the patients of the list that the appointment may mean; none where the name is on no list. */
export interface Visitor {
  appointment: Appointment
  patientIds: ReadonlySet<string>
  /** Every name that they go by, here and on the list. */
  names: string[]
}

/** From this probability on a name of the schedule means somebody of the list. */
const MEANT = 0.5

/** Finds out whom an appointment means: by any reading of its name, and by the date of birth where it is given. */
export async function visitorOf(appointment: Appointment, look: Look): Promise<Visitor> {
  for (const written of appointment.names) {
    const { probability, matches, patients = [] } = await look(written)
    if (probability < MEANT) continue
    const sameBirth = matches.filter(({ dob }) => dob !== undefined && dob === appointment.dob)
    const meant = best(sameBirth.length > 0 ? sameBirth : matches)
    const patientIds = new Set(meant.map(({ patientId }) => patientId))
    const listed = patients.filter(({ id }) => patientIds.has(id)).flatMap(({ names }) => names.map(writtenName))
    return {
      appointment,
      patientIds,
      names: [...appointment.names, ...meant.map(({ listName }) => listName), ...listed],
    }
  }
  return { appointment, patientIds: new Set(), names: appointment.names }
}

/** Those who fit about as well as the first: at least half as probable. */
export function best(matches: readonly Match[]): Match[] {
  const most = Math.max(...matches.map(({ probability }) => probability))
  return matches.filter(({ probability }) => probability > most / 2)
}
