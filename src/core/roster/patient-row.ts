import { cleanCell, hasControl, isFormula } from './clean-cell.ts'
import { type DateOrder, isoDate } from './date.ts'
import { type Found, foundOf, type SkipReason } from './found.ts'
import type { Cells, Field } from './headers.ts'
import { LIMITS } from './limits.ts'
import type { NameOrder } from './name-parts.ts'
import { statusOf } from './person-status.ts'
import { namesOf } from './row-names.ts'

/** How a table writes its names and dates. */
export interface Habit {
  nameOrder: NameOrder
  dateOrder: DateOrder
  /** ISO 8601 date. */
  today: string
}

/** A patient of one row: every name form that it gives. */
export function patientOfRow(raw: Cells, habit: Habit): Found | SkipReason {
  const cells: Cells = {}
  for (const field of Object.keys(raw) as Field[]) {
    const written = raw[field] ?? ''
    if (written === '') continue
    if (written.length > LIMITS.field) return 'field-too-long'
    if (hasControl(written)) return 'unreadable-row'
    const cell = cleanCell(several(field) ? written.replace(/(?<!\s)\s*\n\s*/gu, '; ') : written)
    if (cell !== '') cells[field] = cell
  }
  if ([cells.given, cells.family, cells.whole].some((cell) => cell !== undefined && isFormula(cell))) return 'formula'
  const { names, status } = namesOf(cells, habit.nameOrder)
  const said = statusOf(cells)
  const found = foundOf(names, birthOf(cells, habit), said === 'active' ? (status ?? said) : said)
  return found ?? 'no-name'
}

function several(field: Field): boolean {
  return field === 'previous' || field === 'alias' || field === 'preferred' || field === 'maiden'
}

function birthOf(cells: Cells, { dateOrder, today }: Habit): string | undefined {
  const { birth, birthYear, birthMonth, birthDay } = cells
  if (birthYear !== undefined && birthMonth !== undefined) {
    const day = birthDay ?? birth
    if (day !== undefined && /^\d{1,2}$/u.test(day))
      return isoDate(`${birthYear}-${birthMonth}-${day}`, dateOrder, today)
  }
  const iso = isoDate(birth ?? birthYear ?? '', dateOrder, today)
  // Nobody is born tomorrow.
  return iso !== undefined && iso > today ? undefined : iso
}
