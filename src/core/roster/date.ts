/** How the days and months of a file stand. */
export type DateOrder = 'month-first' | 'day-first'

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u

/**
 * A date of a list as ISO 8601; nothing where it is none. Numbers above 12 decide the order for themselves.
 * @param order for dates that could be read both ways
 */
export function isoDate(written: string, order: DateOrder): string | undefined {
  const text = written.trim()
  const iso = ISO.exec(text)
  if (iso !== null) return valid(iso[1], iso[2], iso[3])
  const slashed = SLASHED.exec(text)
  if (slashed === null) return
  const [, a, b, year] = slashed
  const dayFirst = Number(a) > 12 || (order === 'day-first' && Number(b) <= 12)
  return dayFirst ? valid(year, b, a) : valid(year, a, b)
}

/** The order that a column of dates shows: day first where some first number is above 12 and no second one is. */
export function dateOrder(column: readonly string[]): DateOrder {
  const found = column.flatMap((text) => {
    const slashed = SLASHED.exec(text.trim())
    return slashed === null ? [] : [{ first: Number(slashed[1]), second: Number(slashed[2]) }]
  })
  const dayFirst = found.some(({ first }) => first > 12) && !found.some(({ second }) => second > 12)
  return dayFirst ? 'day-first' : 'month-first'
}

function valid(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0
  if (y < 1850 || y > 2200 || d < 1 || d > days) return
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
