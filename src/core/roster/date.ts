import { fold } from '../fold.ts'

/** How the days and months of a file stand. */
export type DateOrder = 'month-first' | 'day-first'

/** What one date of a column shows of its order: for certain, both ways possible, or nothing. */
export type OrderSign = DateOrder | 'either' | 'none'

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/u
const PART = /^(\d{4})(?:-(\d{2}))?$/u
const DIGITS = /^(\d{8})(?:\d{4,6}(?:\.\d+)?)?(?:[T+-].*)?$/u
const NUMBERS = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?:[T ,].*)?$/u
const SERIAL = /^\d{5}(?:\.\d+)?$/u
const DAY_NAME_YEAR =
  /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th|er)?[\s.,/-]*(?:de |of )?(\p{L}{3,})[\s.,/-]*(?:de |del )?(\d{4}|\d{2})(?: .*)?$/u
const NAME_DAY_YEAR = /^(?:\p{L}+,? )?(\p{L}{3,})[\s./-]*(\d{1,2})(?:st|nd|rd|th)?[\s,./-]+(\d{4}|\d{2})(?: .*)?$/u

/** Beginnings of the months' names, in English, Spanish, French, German, Portuguese and Italian; folded. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen)/u,
  /^(?:feb|fev)/u,
  /^(?:mar|mrz)/u,
  /^(?:apr|abr|avr)/u,
  /^(?:may|mai|mag)/u,
  /^(?:jun|juin|giu)/u,
  /^(?:jul|juil|lug)/u,
  /^(?:aug|ago|aou)/u,
  /^(?:sep|set)/u,
  /^(?:oct|okt|out|ott)/u,
  /^nov/u,
  /^(?:dec|dez|dic)/u,
]

/** Days from 30 December 1899, where workbooks count from, to 1 January 1970. */
const EPOCH_1900 = 25_569
const DAY = 86_400_000

/**
 * A date of a list as ISO 8601; nothing where it is none. Numbers above 12 decide the order for themselves. A year alone, or a
 * year and a month, stays what it is.
 * @param order for dates that could be read both ways
 * @param today ISO 8601: years of two digits are not later than it
 */
export function isoDate(written: string, order: DateOrder, today: string): string | undefined {
  const text = written.trim()
  if (text === '' || text.length > 60) return
  const iso = ISO.exec(text)
  if (iso !== null) return valid(iso[1], iso[2], iso[3])
  const numbers = NUMBERS.exec(text)
  if (numbers !== null) return ofNumbers(numbers, order, today)
  const digits = DIGITS.exec(text)?.[1]
  if (digits !== undefined) return ofDigits(digits, order)
  if (SERIAL.test(text)) return ofSerial(Number(text))
  const part = PART.exec(text)
  if (part !== null) return ofPart(part[1], part[2])
  const plain = fold(text)
  const dayFirst = DAY_NAME_YEAR.exec(plain)
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1], today)
  const nameFirst = NAME_DAY_YEAR.exec(plain)
  return nameFirst === null ? undefined : named(nameFirst[3], nameFirst[1], nameFirst[2], today)
}

/**
 * The day that a workbook's number stands for.
 * @param first 1904 for workbooks that count from there
 */
export function ofSerial(serial: number, first: 1900 | 1904 = 1900): string | undefined {
  const days = Math.floor(serial) + (first === 1904 ? 1462 : 0)
  if (days < 61 || days > 109_574) return
  const [year, month, day] = new Date((days - EPOCH_1900) * DAY).toISOString().slice(0, 10).split('-')
  return valid(year, month, day)
}

/** What one cell says of the order of its column. */
export function orderSign(written: string): OrderSign {
  const numbers = NUMBERS.exec(written.trim())
  if (numbers === null) return 'none'
  const [first, second] = [Number(numbers[1]), Number(numbers[3])]
  if (numbers[2] === '.') return 'day-first'
  if (first > 31 || first === second) return 'none'
  if (first > 12) return second > 12 ? 'none' : 'day-first'
  return second > 12 ? 'month-first' : 'either'
}

function ofNumbers([, a = '', , b = '', c = '']: RegExpExecArray, order: DateOrder, today: string): string | undefined {
  // 80-02-29: what is above 31 is a year.
  if (Number(a) > 31) return valid(fullYear(a, today), b, c)
  const year = fullYear(c, today)
  const dayFirst = Number(a) > 12 || (order === 'day-first' && Number(b) <= 12)
  return dayFirst ? valid(year, b, a) : valid(year, a, b)
}

function ofDigits(digits: string, order: DateOrder): string | undefined {
  const [a, b] = [digits.slice(0, 2), digits.slice(2, 4)]
  const yearFirst = valid(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
  if (yearFirst !== undefined) return yearFirst
  const [usual, other] = order === 'day-first' ? [[b, a] as const, [a, b] as const] : [[a, b] as const, [b, a] as const]
  return valid(digits.slice(4), ...usual) ?? valid(digits.slice(4), ...other)
}

function ofPart(year = '', month?: string): string | undefined {
  if (valid(year, month ?? '01', '01') === undefined) return
  return month === undefined ? year : `${year}-${month}`
}

function named(year = '', name = '', day = '', today = ''): string | undefined {
  const month = MONTHS.findIndex((beginning) => beginning.test(name)) + 1
  return month === 0 ? undefined : valid(fullYear(year, today), String(month), day)
}

function fullYear(year: string, today: string): string {
  if (year.length !== 2) return year
  return Number(year) <= Number(today.slice(2, 4)) ? `20${year}` : `19${year}`
}

function valid(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0
  if (y < 1850 || y > 2200 || d < 1 || d > days) return
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
