import type { Columns } from './columns.ts'
import type { SkipReason } from './found.ts'
import type { Cells } from './headers.ts'
import { isRemarkRow } from './remark-row.ts'

/** Cells that a line of the report fills at most. */
const REMARK_CELLS = 3
/** A row with a date of birth is one of a person. */
const DATE = /\d[/.-]\d|^\d{8}$/u

/** Why a row below the header is none of a person; nothing where it may be one. */
export function noPerson(
  cells: readonly string[],
  header: readonly string[],
  columns: Columns,
): SkipReason | 'blank' | undefined {
  let filled = 0
  for (const cell of cells) if (cell.trim() !== '') filled += 1
  if (filled === 0) return 'blank'
  if (isRepeated(cells, header, columns)) return 'repeated-header'
  if (filled > REMARK_CELLS || DATE.test(cells[columns.birthPlace] ?? '')) return
  return isRemarkRow(cells) ? 'not-a-person' : undefined
}

/** The needed cells of a row; the others are dropped here. */
export function pick(cells: readonly string[], { places }: Columns): Cells {
  const picked: Cells = {}
  for (const [field, place] of places) picked[field] = cells[place] ?? ''
  return picked
}

/** `Smith, John,02/29/1980` under `Patient Name,DOB`: a name without the quotation marks it needs, put together again. */
export function mended(cells: readonly string[], { places, width }: Columns): readonly string[] {
  if (cells.length <= width) return cells
  const extra = cells.findLastIndex((cell) => cell.trim() !== '') + 1 - width
  const whole = places.find(([field]) => field === 'whole')?.[1]
  if (extra < 1 || extra > 2 || whole === undefined || /[,"]/u.test(cells[whole] ?? '')) return cells
  return [...cells.slice(0, whole), cells.slice(whole, whole + extra + 1).join(', '), ...cells.slice(whole + extra + 1)]
}

function isRepeated(cells: readonly string[], header: readonly string[], { places }: Columns): boolean {
  const same = (place: number): boolean =>
    cells[place] === header[place] || cells[place]?.trim().toLowerCase() === header[place]?.trim().toLowerCase()
  return places.every(([, place]) => same(place))
}
