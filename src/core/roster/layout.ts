import Papa from 'papaparse'
import { columnsOf, score } from './columns.ts'
import { LIMITS } from './limits.ts'

/** How delimited text is written. */
export interface Layout {
  delimiter: string
  quote: '"' | "'"
  /** Blanks stand between a delimiter and a quotation mark. */
  padded: boolean
  /** Characters at the beginning that are no row: Excel's `sep=;`. */
  skip: number
}

const DELIMITERS = [',', '\t', ';', '|', '^', '~']
const LINES = 200

/** The layout that makes most of the first lines: that shows most known headers, then rows as long as their header. */
export function layoutOf(head: string): Layout {
  const sep = /^"?sep=(.)"?\n/iu.exec(head)
  const skip = sep?.[0].length ?? 0
  const lines = head.slice(skip).split('\n').slice(0, LINES)
  const quote = lines.some((line) => /^'[^']*'(?:[,;\t|]'[^']*')+$/u.test(line)) ? "'" : '"'
  const padded = lines.some((line) => /"[,;|][ \t]+"/u.test(line))
  const ranked = (sep?.[1] === undefined ? DELIMITERS : [sep[1]]).map((delimiter) => {
    const text = padded ? tight(lines.join('\n'), delimiter) : lines.join('\n')
    return { delimiter, rank: rank(parse(text, delimiter, quote)) }
  })
  const best = ranked.reduce((a, b) => (b.rank > a.rank ? b : a))
  return { delimiter: best.delimiter, quote, padded, skip }
}

/** The rows of a beginning. */
export function rowsOf(head: string, { delimiter, quote, skip }: Layout): string[][] {
  return parse(head.slice(skip), delimiter, quote)
}

/** Text without blanks between delimiters and quotation marks. */
export function tight(text: string, delimiter: string): string {
  return text.replace(/"([,;\t|^~])[ \t]+"/gu, (whole, found: string) => (found === delimiter ? `"${found}"` : whole))
}

function parse(text: string, delimiter: string, quote: string): string[][] {
  return new Papa.Parser({ delimiter, newline: '\n', quoteChar: quote }).parse(text, 0, false).data as string[][]
}

function rank(rows: readonly string[][]): number {
  const above = rows.slice(0, LIMITS.titleRows)
  const scores = above.map((cells) => score(columnsOf(cells)))
  const best = Math.max(0, ...scores)
  const at = scores.indexOf(best)
  const width = above[at]?.length ?? 0
  const body = rows.slice(at + 1).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const fitting = body.filter((cells) => cells.length === width).length
  // A delimiter inside brackets is none: `Name (Last, First)`.
  const torn = above[at]?.some((cell) => cell.split('(').length !== cell.split(')').length) === true
  return best * 10 - (torn ? 6 : 0) + (body.length === 0 ? 0 : (fitting / body.length) * 5) + (width > 1 ? 1 : 0)
}
