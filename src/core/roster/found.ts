import type { Patient, PatientName } from '../model.ts'

/** A patient as a file gives one, before it has an id here. */
export type Found = Omit<Patient, 'id'>

/** Why a row, a card or a resource gave no patient. */
export type SkipReason =
  | 'no-name'
  | 'unreadable-row'
  | 'field-too-long'
  | 'duplicate'
  | 'formula'
  | 'not-a-person'
  | 'test-entry'
  | 'repeated-header'
  | 'not-a-patient'
  | 'organisation'
  | 'not-a-list'

/** One that was left out. */
export interface Skipped {
  /** Counts from 1: rows with the header, lines, cards, entries of a bundle; 0 for a whole part of an archive or workbook. */
  row: number
  reason: SkipReason
  /** The sheet or the file inside an archive. */
  within?: string
}

/** A patient of these names, without those that say the same again. Nothing where no name is left. */
export function foundOf(
  names: readonly PatientName[],
  dob: string | undefined,
  status: Patient['status'],
): Found | undefined {
  const kept = distinct(names)
  if (kept.length === 0) return
  return { names: kept, ...(dob === undefined ? {} : { dob }), status }
}

/** A patient with more names, each once. */
export function withMore(found: Found, more: readonly PatientName[]): Found {
  return more.length === 0 ? found : { ...found, ...foundOf([...found.names, ...more], found.dob, found.status) }
}

/** The names without repetitions: the same kind and words, or a former name or nickname that is the present one. */
function distinct(names: readonly PatientName[]): PatientName[] {
  if (names.length < 2) return [...names]
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = `${name.kind}|${wordsOf(name)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The words of a name in the usual order, in lower case: two names with the same words are written alike. */
export function wordsOf({ given, middle, family, text }: PatientName): string {
  return [given, middle, family, text]
    .filter((part) => part !== undefined)
    .join(' ')
    .toLowerCase()
}
