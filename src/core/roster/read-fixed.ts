import type { Collector } from './collector.ts'
import { columnsOf, score } from './columns.ts'
import { cut, type FixedColumns, fixedColumns } from './fixed-columns.ts'
import { layoutOf, rowsOf } from './layout.ts'
import { LIMITS } from './limits.ts'
import { lineGroups } from './lines.ts'
import { openTable } from './table.ts'

/** Characters and lines that show the columns. */
const HEAD = 20_000
const LINES = 200
const DELIMITER = /[,;|\t]/gu

/** Whether a text is a report with its columns in fixed places: no delimiter shows a header, places do. */
export function isFixed(head: string): boolean {
  const start = head.slice(0, HEAD)
  if (!start.split(/[\n\r\u2028\u2029]/u).some(hasGap)) return false
  const rows = rowsOf(start, layoutOf(start)).slice(0, LIMITS.titleRows)
  return rows.every((cells) => score(columnsOf(cells)) < 2) && fixedColumns(start.split('\n', LINES)) !== undefined
}

/** Whether two or more blanks stand between two letters or signs of a line, and no delimiter anywhere else in it. */
function hasGap(line: string): boolean {
  const delimiters = line.match(DELIMITER)?.length ?? 0
  if (delimiters > 2) return false
  return [...line.matchAll(/(?<=(\S)) {2,}(?=(\S))/gu)].some(
    ([, before = '', after = '']) => `${before} ${after}`.match(DELIMITER)?.length === (delimiters || undefined),
  )
}

/**
 * Reads a report whose columns stand in fixed places, page by page: titles that every page repeats, rules and totals are told from
 * people by where they stand.
 * @throws Fault `import-no-name-column`
 */
export async function readFixed(blocks: AsyncIterable<string>, collector: Collector): Promise<void> {
  const table = openTable(collector)
  let columns: FixedColumns | undefined
  let titles = new Set<string>()
  let row = 0
  const above: string[] = []
  const take = (line: string, known: FixedColumns): void => {
    row += 1
    const text = line.replaceAll('\f', ' ')
    const cells = cut(text, known)
    const remark = row <= known.line || titles.has(alike(text)) || cells === undefined
    if (text.trim() === '' || /^[\s=_-]+$/u.test(text)) table.row([])
    else if (text.trim() === known.header) table.row(cells ?? [])
    else if (remark) {
      if (row > known.line) collector.skip(row, 'not-a-person')
      table.row([])
    } else table.row(cells)
  }
  for await (const lines of lineGroups(blocks)) {
    if (columns === undefined) {
      above.push(...lines)
      if (above.length < LINES) continue
    }
    start()
    if (columns !== undefined) for (const line of above.length > 0 ? above.splice(0) : lines) take(line, columns)
    await collector.settle()
  }
  start()
  if (columns !== undefined) for (const line of above) take(line, columns)
  table.end()

  function start(): void {
    columns ??= fixedColumns(above.slice(0, LINES))
    if (titles.size === 0)
      titles = new Set(
        above
          .slice(0, columns?.line ?? 0)
          .map(alike)
          .filter((line) => line !== ''),
      )
  }
}

/** A line as it is on every page, but for its number and the time. */
function alike(line: string): string {
  return line.replace(/[\d\s]+/gu, ' ').trim()
}
