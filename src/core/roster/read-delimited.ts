import Papa from 'papaparse'
import { Fault } from '../fault.ts'
import type { Collector } from './collector.ts'
import { type Layout, layoutOf, tight } from './layout.ts'
import { LIMITS } from './limits.ts'
import type { Links } from './links.ts'
import { openTable, type Table } from './table.ts'

/** Characters of the beginning that show the layout. */
const HEAD = 65_536
/** Lines that a quoted field may reach over in a text whose quotation marks do not fit together. */
const REACH = 30
/** A cell this long with this many lines has swallowed rows. */
const SWALLOWED = { length: 300, lines: 12 }

/**
 * Reads a list from delimited text: comma, tab, semicolon and others; quotation marks as RFC 4180 has them, and mended where they
 * do not fit together. In slices: of a long file only one is held at a time.
 * @param links other tables of the same export
 * @throws Fault `import-no-name-column`, `import-too-large`
 */
export async function readDelimited(blocks: AsyncIterable<string>, collector: Collector, links?: Links): Promise<void> {
  let rest = ''
  let reader: ((text: string, last: boolean) => string) | undefined
  let table: Table | undefined
  const take = (text: string, last: boolean): string => {
    if (reader === undefined) {
      if (!last && text.length < HEAD) return text
      const layout = layoutOf(text.slice(0, HEAD))
      const semicolons = layout.delimiter === ';'
      table = openTable(collector, {
        tornAtCommas: layout.delimiter === ',',
        dateOrder: semicolons ? 'day-first' : undefined,
        links,
      })
      reader = sliceReader(layout, table)
      return reader(text.slice(layout.skip), last)
    }
    return reader(text, last)
  }
  for await (const block of blocks) {
    rest = take(rest + block, false)
    if (rest.length > LIMITS.record) throw new Fault('import-too-large')
    await collector.settle()
  }
  take(rest, true)
  table?.end()
}

/** Reads what is whole of a slice and gives back the rest. */
function sliceReader({ delimiter, quote, padded }: Layout, table: Table): (text: string, last: boolean) => string {
  const parse = (text: string, last: boolean, quoteChar: string = quote): Papa.ParseResult<string[]> =>
    new Papa.Parser({ delimiter, newline: '\n', quoteChar }).parse(text, 0, !last)
  return (slice, last) => {
    const text = padded ? tight(slice, delimiter) : slice
    const result = parse(text, last)
    const stuck = !last && text.length - result.meta.cursor > LIMITS.record / 16
    if (!stuck && result.errors.length === 0 && !result.data.some(hasSwallowed)) {
      for (const cells of result.data) table.row(cells)
      return text.slice(result.meta.cursor)
    }
    const lines = text.split('\n')
    const whole = last ? lines.length : lines.length - 1
    const read = byLine(lines, whole, last, parse, table)
    return lines.slice(read).join('\n')
  }
}

/** Reads lines one by one where quotation marks do not fit together; a field over several lines counts if its row is as long as others. */
function byLine(
  lines: readonly string[],
  until: number,
  last: boolean,
  parse: (text: string, last: boolean, quote?: string) => Papa.ParseResult<string[]>,
  table: Table,
): number {
  let width = 0
  let at = 0
  while (at < until) {
    const line = lines[at] ?? ''
    if (last && at === until - 1 && line === '') break
    const one = parse(line, true)
    if (!one.errors.some(({ code }) => code === 'MissingQuotes')) {
      width = Math.max(width, one.data[0]?.length ?? 0)
      table.row(one.data[0] ?? [])
      at += 1
      continue
    }
    if (!last && at + REACH > until && at > 0) break
    const reach = joined(lines, at, Math.min(until, at + REACH), width, parse)
    table.row(reach?.cells ?? parse(line, true, '\u0000').data[0] ?? [])
    at += reach?.lines ?? 1
  }
  return at
}

function joined(
  lines: readonly string[],
  from: number,
  until: number,
  width: number,
  parse: (text: string, last: boolean) => Papa.ParseResult<string[]>,
): { cells: string[]; lines: number } | undefined {
  for (let end = from + 2; end <= until; end += 1) {
    const { data, errors } = parse(lines.slice(from, end).join('\n'), true)
    const [cells] = data
    if (errors.length === 0 && data.length === 1 && cells !== undefined && cells.length >= width)
      return { cells, lines: end - from }
  }
  return
}

function hasSwallowed(cells: readonly string[]): boolean {
  return cells.some(
    (cell) => cell.length > SWALLOWED.length && cell.split('\n', SWALLOWED.lines + 1).length > SWALLOWED.lines,
  )
}
