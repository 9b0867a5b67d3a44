import Papa from 'papaparse'
import { Fault } from '../fault.ts'
import type { Patient } from '../model.ts'
import { dateOrder } from './date.ts'
import { type Field, fieldOf } from './formats.ts'
import { type Cells, patientOfRow, type SkipReason } from './patient-row.ts'

/** A list as it was understood. */
export interface ReadList {
  /** Which column is what: the header as written, by field. */
  columns: Partial<Record<Field, string>>
  patients: Patient[]
  /** Rows that gave no patient; `row` counts from 1 with the header. */
  skipped: { row: number; reason: SkipReason }[]
}

/** Rows read at most, and rows above the header looked through for it. */
const ROWS_MAX = 1_500_000
const TITLE_ROWS = 20
/** Rows between two reports of progress. */
const STEP = 2000

/**
 * Reads a patient list from delimited text. Columns that are not needed are dropped while reading.
 * @param newId id of the patient of a row
 * @param progress told the share read, 0 to 1
 * @throws Fault `import-no-name-column`, `import-no-patients`, `import-too-large`
 */
export function readCsv(text: string, newId: (row: number) => string, progress: (share: number) => void): ReadList {
  const rows = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'], skipEmptyLines: false }).data
  if (rows.length > ROWS_MAX) throw new Fault('import-too-large')
  const at = rows.slice(0, TITLE_ROWS).findIndex((row) => hasName(fieldsOf(row)))
  const header = rows[at]
  if (header === undefined) throw new Fault('import-no-name-column')
  const fields = fieldsOf(header)
  const order = dateOrder(column(rows.slice(at + 1), fields.get('birth')))
  const list: ReadList = { columns: {}, patients: [], skipped: [] }
  for (const [field, place] of fields) list.columns[field] = header[place] ?? ''
  const seen = new Set<string>()
  for (let index = at + 1; index < rows.length; index += 1) {
    if (index % STEP === 0) progress(index / rows.length)
    const row = rows[index] ?? []
    if (row.every((cell) => cell.trim() === '')) continue
    const made = patientOfRow(cellsOf(row, fields), newId(index + 1), order)
    const patient = typeof made === 'string' ? made : unlessSeen(made, seen)
    if (typeof patient === 'string') list.skipped.push({ row: index + 1, reason: patient })
    else list.patients.push(patient)
  }
  progress(1)
  if (list.patients.length === 0) throw new Fault('import-no-patients')
  return list
}

/** Where each field stands; the first column of a kind counts. */
function fieldsOf(header: readonly string[]): Map<Field, number> {
  const fields = new Map<Field, number>()
  header.forEach((title, place) => {
    const field = fieldOf(title)
    if (field !== undefined && !fields.has(field)) fields.set(field, place)
  })
  return fields
}

function hasName(fields: ReadonlyMap<Field, number>): boolean {
  return fields.has('whole') || fields.has('family')
}

function cellsOf(row: readonly string[], fields: ReadonlyMap<Field, number>): Cells {
  const cells: Cells = {}
  for (const [field, place] of fields) cells[field] = row[place] ?? ''
  return cells
}

function column(rows: readonly string[][], place: number | undefined): string[] {
  return place === undefined ? [] : rows.map((row) => row[place] ?? '')
}

/** The same person twice, by all that is kept of them. */
function unlessSeen(patient: Patient, seen: Set<string>): Patient | SkipReason {
  const { id: _, ...rest } = patient
  const text = JSON.stringify(rest)
  if (patient.dob !== undefined && seen.has(text)) return 'duplicate'
  seen.add(text)
  return patient
}
