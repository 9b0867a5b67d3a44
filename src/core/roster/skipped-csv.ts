import Papa from 'papaparse'
import { plainCell } from '../exports/plain-cell.ts'
import type { Skipped, SkipReason } from './found.ts'

/**
 * What was left out of a list, as a table: where, which row, why. Cells that a spreadsheet would run get an apostrophe in front.
 * @param words the reason in words
 */
export function skippedCsv(skipped: readonly Skipped[], words: (reason: SkipReason) => string): string {
  const rows = skipped.map(({ within = '', row, reason }) => ({
    part: plainCell(within),
    row: row === 0 ? '' : row,
    reason: words(reason),
  }))
  return Papa.unparse(rows, { quotes: true, newline: '\r\n' })
}
