import type { NameKind, Patient, PatientName } from '../model.ts'
import { isoDate } from './date.ts'

/** One person while they are written by hand. */
export interface PersonDraft {
  names: NameDraft[]
  dob: string
  status: Patient['status']
}

/** One name in a form; `text` for a name that no parts are known of. */
export interface NameDraft {
  kind: NameKind
  given: string
  middle: string
  family: string
  text?: string
}

/** What is wrong with what was written. */
export type PersonProblem = 'no-name' | 'no-date'

/** A form for somebody, or for nobody yet. */
export function personDraft(patient?: Patient): PersonDraft {
  const { names, dob = '', status = 'active' } = patient ?? {}
  return {
    dob,
    status,
    names: (names ?? [{ kind: 'official' as const }]).map(nameDraft),
  }
}

/** An empty name. */
export function nameDraft({ kind, given = '', middle = '', family = '', text }: PatientName): NameDraft {
  return { kind, given, middle, family, ...(text === undefined ? {} : { text }) }
}

/**
 * The person that a form describes; empty names are left out.
 * @param today ISO 8601
 */
export function personOf({ names, dob, status }: PersonDraft, today: string): Omit<Patient, 'id'> | PersonProblem {
  const written = names.map(nameOf).filter((name) => name !== undefined)
  if (written.length === 0) return 'no-name'
  const born = writtenDate(dob, today)
  if (born === 'wrong') return 'no-date'
  return { names: written, ...(born === undefined ? {} : { dob: born }), status }
}

function nameOf({ kind, ...parts }: NameDraft): PatientName | undefined {
  const name: PatientName = { kind }
  for (const part of ['given', 'middle', 'family', 'text'] as const) {
    const words = (parts[part] ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim()
    if (/\p{L}/u.test(words)) name[part] = words.slice(0, 200)
  }
  return Object.keys(name).length > 1 ? name : undefined
}

/** Any way that lists write dates, or the year alone; `wrong` for what is no date, or one to come. */
function writtenDate(written: string, today: string): string | undefined {
  if (written.trim() === '') return
  const iso = isoDate(written, 'month-first', today)
  return iso === undefined || iso > today ? 'wrong' : iso
}
