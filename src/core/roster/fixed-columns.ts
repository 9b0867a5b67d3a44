import { columnsOf, score } from './columns.ts'

/** Headers that a line must name to be one of columns: a name and something else. */
const NAMED = 2

/** Where the columns of a report in fixed places begin and end, in characters. */
export interface FixedColumns {
  /** The line with the headers, without white space around it. */
  header: string
  /** The place of that line among those looked at. */
  line: number
  /** Where each column begins. */
  starts: number[]
}

/**
 * The columns of a text whose columns stand in fixed places with blanks between them; nothing where no line names some.
 * @param lines the first lines of the text
 */
export function fixedColumns(lines: readonly string[]): FixedColumns | undefined {
  let best = { line: -1, named: NAMED - 1 }
  lines.forEach((text, line) => {
    if (!/\S\s{2,}\S/u.test(text) || /[,;|\t]/u.test(text)) return
    const named = score(columnsOf(text.trim().split(/\s{2,}/u)))
    if (named > best.named) best = { line, named }
  })
  const text = lines[best.line]
  if (text === undefined) return
  const below = lines.slice(best.line + 1).filter((line) => line.trim() !== '')
  const rule = below[0] !== undefined && /^[\s=_-]+$/u.test(below[0]) ? below[0] : undefined
  const starts =
    rule !== undefined && /[=_-]\s+[=_-]/u.test(rule)
      ? [...rule.matchAll(/(?<=^|\s)[=_-]+/gu)].map(({ index }) => index)
      : fittedStarts(text, below)
  return { header: text.trim(), line: best.line, starts: [0, ...starts.slice(1)] }
}

/** The cells of a line; nothing where a word reaches over the place between two columns: then it is none of the table. */
export function cut(line: string, { starts }: FixedColumns): string[] | undefined {
  const torn = starts.some((start) => start > 0 && /\S\S/u.test(line.slice(start - 1, start + 1)))
  return torn ? undefined : starts.map((start, at) => line.slice(start, starts[at + 1]).trim())
}

/** Columns begin where their headers do, or before, where cells reach over to the left (numbers on the right edge). */
function fittedStarts(header: string, below: readonly string[]): number[] {
  const words = [...header.matchAll(/\S+(?:\s\S+)*/gu)].map(({ 0: word, index }) => ({
    from: index,
    until: index + word.length,
  }))
  return words.map(({ from }, at) => {
    let best = { start: from, torn: Number.POSITIVE_INFINITY }
    for (let start = from; start > (words[at - 1]?.until ?? 0); start -= 1) {
      const torn = below.filter((line) => /\S\S/u.test(line.slice(start - 1, start + 1))).length
      if (torn < best.torn) best = { start, torn }
    }
    return best.start
  })
}
