import type { Columns } from './columns.ts'
import type { SkipReason } from './found.ts'
import { foldHeader } from './headers.ts'
import type { Cells } from './patient-row.ts'
import { isRemarkRow } from './remark-row.ts'

/** Why a row below the header is none of a person; nothing where it may be one. */
export function noPerson(
  cells: readonly string[],
  header: readonly string[],
  columns: Columns,
): SkipReason | 'blank' | undefined {
  if (cells.every((cell) => cell.trim() === '')) return 'blank'
  if (isRepeated(cells, header, columns)) return 'repeated-header'
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
    cells[place] === header[place] || foldHeader(cells[place] ?? '') === foldHeader(header[place] ?? '')
  return places.every(([, place]) => same(place))
}
