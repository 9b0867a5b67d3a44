import { cleanCell } from './clean-cell.ts'
import type { Field } from './headers.ts'
import { LIMITS } from './limits.ts'

/** A table that was met: its header, and what each column was taken for, or is by the user's word. */
export interface SeenTable {
  /** The sheet or the file inside an archive. */
  within?: string
  header: string[]
  /** Nothing: not needed, and dropped while reading. */
  fields: (Field | undefined)[]
}

/** Characters of a header that are shown. */
const SHOWN = 100

/** A table as it is told of. */
export function seenTable(
  written: readonly string[],
  fields: readonly (Field | undefined)[],
  within?: string,
): SeenTable {
  const header = shown(written)
  return { ...(within === undefined ? {} : { within }), header, fields: header.map((_, place) => fields[place]) }
}

/** What the user said of a table with this header, if anything. */
export function saidOf(
  written: readonly string[],
  tables: readonly SeenTable[] | undefined,
): readonly (Field | undefined)[] | undefined {
  if (tables === undefined || tables.length === 0) return
  const header = shown(written)
  return tables.find(
    (table) => table.header.length === header.length && table.header.every((one, at) => one === header[at]),
  )?.fields
}

/** A table with another field in one column; the column that had it until now is not needed any more. */
export function withField(table: SeenTable, place: number, field: Field | undefined): SeenTable {
  const fields = table.fields.map((one) => (one === field ? undefined : one))
  fields[place] = field
  return { ...table, fields }
}

function shown(written: readonly string[]): string[] {
  const width = written.findLastIndex((cell) => cell.trim() !== '') + 1
  return written.slice(0, Math.min(width, LIMITS.columnsListed)).map((cell) => cleanCell(cell).slice(0, SHOWN))
}
