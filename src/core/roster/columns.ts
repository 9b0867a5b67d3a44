import { cleanCell } from './clean-cell.ts'
import type { DateOrder } from './date.ts'
import { type Field, foldHeader, isStaffHeader, looseField, meaningOf, orderUnder } from './headers.ts'
import type { NameOrder } from './name-parts.ts'

/** The columns of one table, as they were understood. */
export interface Columns {
  /** Where each needed field stands. */
  places: [Field, number][]
  /** Where the date of birth stands; -1 where it does not. */
  birthPlace: number
  /** Cells of the header up to the last that is not empty. */
  width: number
  nameOrder: NameOrder
  /** What the headers say of the dates: for certain in `DOB (DD/MM/YYYY)`, likely in a language that writes the day first. */
  dateOrder: { order: DateOrder; certain: boolean } | undefined
  /** The folded header of the patient's number; the key that rows of several tables may share. */
  idHeader: string | undefined
  /** Headers found of a kind that lists of staff have. */
  staff: boolean
}

const DAY_FIRST = /\bd{1,2}[\s/.-]*m{1,4}/iu
const MONTH_FIRST = /\bm{1,4}[\s/.-]*d{1,2}/iu
/** Headers of languages that write the day first. */
const FOREIGN = /nacimiento|naissance|geburt|nascimento|nascita|geboorte|ddn|fnac/u

/**
 * The columns that a row of headers names; the first column of a kind counts, one that says `patient` before one that does not.
 * @param said what the user says that each column is, in place of what its header says
 */
export function columnsOf(written: readonly string[], said?: readonly (Field | undefined)[]): Columns {
  const header = written.map(cleanCell)
  const found = said === undefined ? namedIn(header) : saidIn(said)
  const at = (field: Field): string => header[found.get(field)?.place ?? -1] ?? ''
  return {
    places: [...found].map(([field, { place }]) => [field, place] as [Field, number]),
    birthPlace: found.get('birth')?.place ?? -1,
    width: header.findLastIndex((cell) => cell.trim() !== '') + 1,
    nameOrder: orderUnder(at('whole')),
    dateOrder: orderOf(at('birth')),
    idHeader: found.has('id') ? foldHeader(at('id')) : undefined,
    staff: said === undefined && header.some(isStaffHeader),
  }
}

/** The fields by place. */
export function fieldsOf({ places }: Columns): (Field | undefined)[] {
  const fields: (Field | undefined)[] = []
  for (const [field, place] of places) fields[place] = field
  return fields
}

type Found = Map<Field, { place: number; own: boolean }>

function saidIn(said: readonly (Field | undefined)[]): Found {
  const found: Found = new Map()
  said.forEach((field, place) => {
    if (field !== undefined) put(found, field, place, false)
  })
  return found
}

function namedIn(header: readonly string[]): Found {
  const found: Found = new Map()
  const loose: number[] = []
  header.forEach((title, place) => {
    const meaning = meaningOf(title)
    if (meaning?.field === 'loose') loose.push(place)
    else if (meaning !== undefined) put(found, meaning.field, place, meaning.own)
  })
  const used = usedGiven(header, found)
  if (used !== -1) found.set('preferred', { place: used, own: false })
  // The only whole name that a table has, whatever it says of itself.
  const legal = found.get('legal')
  if (
    legal !== undefined &&
    !['given', 'family', 'whole'].some((field) => found.has(field as Field)) &&
    loose.length === 0
  ) {
    found.set('whole', legal)
    found.delete('legal')
  }
  for (const place of loose) {
    const field = looseField(header[place] ?? '', new Set(found.keys()))
    if (!found.has(field)) found.set(field, { place, own: meaningOf(header[place] ?? '')?.own ?? false })
  }
  return found
}

/** Where `First Name` stands beside `Legal First Name`: then it is the name in use; -1 where it does not. */
function usedGiven(header: readonly string[], found: Found): number {
  const given = header[found.get('given')?.place ?? -1]
  if (found.has('preferred') || given === undefined || !/^legal/iu.test(given.trim())) return -1
  return header.findIndex((title) => title !== given && meaningOf(title)?.field === 'given')
}

/** How sure it is that these are the headers of a list; 0 where no name is among them. */
export function score({ places }: Columns): number {
  const fields = new Set(places.map(([field]) => field))
  const named = fields.has('whole') || fields.has('family') || fields.has('given')
  const former = fields.has('previous') || fields.has('previousGiven') || fields.has('alias')
  return named || (former && fields.has('id')) ? fields.size : 0
}

/** A header of two lines, `Patient` above `Last Name` and `First Name`: the lower line where it says something, else the upper. */
export function secondLine(rows: readonly (readonly string[])[], at: number): string[] | undefined {
  const [upper, lower] = [rows[at], rows[at + 1]]
  if (upper === undefined || lower === undefined) return
  const filled = lower.filter((cell) => cell.trim() !== '')
  if (filled.length < 2 || !filled.every((cell) => meaningOf(cleanCell(cell)) !== undefined)) return
  const both = upper.map((cell, place) => (lower[place]?.trim() ? (lower[place] ?? '') : cell))
  return score(columnsOf(both)) > score(columnsOf(upper)) ? both : undefined
}

function put(found: Found, field: Field, place: number, own: boolean): void {
  const there = found.get(field)
  const better = own && there?.own === false && field !== 'id'
  if (there === undefined || better) found.set(field, { place, own })
}

function orderOf(header: string): Columns['dateOrder'] {
  if (MONTH_FIRST.test(header)) return { order: 'month-first', certain: true }
  if (DAY_FIRST.test(header)) return { order: 'day-first', certain: true }
  return FOREIGN.test(foldHeader(header)) ? { order: 'day-first', certain: false } : undefined
}
