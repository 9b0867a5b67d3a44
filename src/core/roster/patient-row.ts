import { tokensOf } from '../fold.ts'
import type { Patient, PatientName } from '../model.ts'
import { type DateOrder, isoDate } from './date.ts'
import type { Field } from './formats.ts'

/** The needed cells of one row. */
export type Cells = Partial<Record<Field, string>>

/** Why a row gave no patient. */
export type SkipReason = 'no-name' | 'unreadable-row' | 'field-too-long' | 'duplicate'

/** Characters a cell may have. */
const CELL_MAX = 1000

/**
 * A patient of one row: every name form that it gives.
 * @param id of the patient
 */
export function patientOfRow(cells: Cells, id: string, order: DateOrder): Patient | SkipReason {
  const values = Object.values(cells)
  if (values.some((cell) => cell.length > CELL_MAX)) return 'field-too-long'
  const names = namesOf(cells)
  if (names.length === 0) return 'no-name'
  const dob = isoDate(cells.birth ?? '', order)
  return { id, names, ...(dob === undefined ? {} : { dob }), status: statusOf(cells) }
}

function namesOf({ given, middle, family, whole, maiden, previous, preferred }: Cells): PatientName[] {
  const first = nameCell(given)
  const names: PatientName[] = []
  if (first !== undefined || nameCell(family) !== undefined) {
    names.push(parts({ kind: 'official', given: first, middle: nameCell(middle), family: nameCell(family) }))
  } else if (nameCell(whole) !== undefined) names.push({ kind: 'official', text: nameCell(whole) })
  const [official] = names
  if (official === undefined) return []
  const surname = official.family ?? official.text?.split(',')[0]
  if (nameCell(maiden) !== undefined) names.push(other('maiden', nameCell(maiden), first, surname))
  if (nameCell(previous) !== undefined) names.push(other('previous', nameCell(previous), first, surname))
  if (nameCell(preferred) !== undefined) names.push(preferredName(nameCell(preferred) ?? '', surname))
  return names
}

/** A former name is a whole one, or a family name only: then the given name is the present one. */
function other(kind: 'maiden' | 'previous', text = '', given?: string, surname?: string): PatientName {
  const whole = text.includes(',') || (kind === 'previous' && text.includes(' ') && surname === undefined)
  return whole || given === undefined ? { kind, text } : parts({ kind, given, family: text })
}

function preferredName(text: string, surname?: string): PatientName {
  return text.includes(' ') || surname === undefined
    ? { kind: 'nickname', text }
    : { kind: 'nickname', given: text, family: surname }
}

/** A cell with at least one letter; Synthea's names carry digits behind them. */
function nameCell(cell = ''): string | undefined {
  const text = cell.replace(/(\p{L})\d+(?=[\s,-]|$)/gu, '$1').trim()
  return tokensOf(text).length === 0 ? undefined : text
}

function parts(name: PatientName): PatientName {
  return Object.fromEntries(Object.entries(name).filter(([, value]) => value !== undefined)) as unknown as PatientName
}

function statusOf({ status = '', death = '' }: Cells): Patient['status'] {
  if (death.trim() !== '' || /deceased|dead|died/iu.test(status)) return 'deceased'
  return /inactive|former|left|discharged|archived/iu.test(status) ? 'inactive' : 'active'
}
