/** Never seen on screen; pasted along from calendars, web pages and right-to-left texts. */
const INVISIBLE = /\p{Cf}/gu
/** A decimal digit that is not ASCII. */
const FOREIGN_DIGIT = /[^\P{Nd}\d]/gu

/** What stands before an extension in the words of many countries. */
const EXTENSION_WORDS =
  'extension|extn|ext|x|poste|anexo|interno|int|ramal|durchwahl|dw|nst|nebenstelle|klappe|toestel|wew|linka|anknytning|lokal|#|добавочный|доб|внутр|вн|máy lẻ|số nội bộ|内線|分机|轉|转|내선|تحويلة|داخلي'.split(
    '|',
  )
/** The digits at the end, perhaps of an extension. */
const LAST_DIGITS = /(?<!\d)(\d{1,7})[\s)]*$/u
/** Words before the number, such as "Tel.:" or "電話". */
const LABEL = /^[\s"'<]*(?:\p{L}[\p{L}\p{M}]*[\s.:]+){0,2}\p{L}[\p{L}\p{M}]*[\s.:]*(?=[\s+(\d])/u
/** What people put between the digits. */
const BETWEEN = /[\s().\u2010-\u2015\u2212\u00b7\u2022\u30fb\u30fc/\\_~|'[\]-]/gu
/** A 0 that is dialled inside the country only, as in +44 (0)20. */
const OPTIONAL_ZERO = /^(\+\s*\d{1,3}[\s./-]*)\(0\)/u
/** Italy, San Marino and the Vatican keep their 0 behind the country's code. */
const KEEPS_ZERO = /^\+\s*39/u
/** "00" is the way abroad nearly everywhere; "0011" is Australia's, and left to those who know the country. */
const WAY_ABROAD = /^00(?=[1-9])(?!11)/u

/** Signs that more stands there than one number: run together it would be somebody else's. */
const MORE_THAN_ONE: readonly RegExp[] = [
  // a footnote, or a line of its own
  /[\u00b2\u00b3\u00b9\u2070-\u209f]/u,
  /\d[ \t]*[\r\n]\s*\d/u,
  // 089 1234567/68: two lines that differ in their end
  /\d ?\/ ?\d{1,3}$/u,
  // opening hours, before or behind
  /\(\d{1,2} ?[-\u2013] ?\d{1,2}\)/u,
  /^\d{1,2} ?[-\u2013] ?\d{1,2} \d/u,
  // a day
  /^\d{1,2}[./]\d{1,2}[./]\d{4}$/u,
  // Practice 2 030 123456: a number of the practice's own before it
  /^\p{L}[^\d+(]*\d 0/u,
]

/** A telephone number reduced to what is dialled. */
export interface PlainNumber {
  /** ASCII digits, with `+` in front where a country's code follows. */
  digits: string
  extension?: string
}

/**
 * Reduces what somebody wrote to what is dialled, whatever the spaces, brackets and signs in it and the script of its digits.
 * @returns nothing where it holds anything but one number
 */
export function plainNumber(written: string): PlainNumber | undefined {
  if (MORE_THAN_ONE.some((sign) => sign.test(written.trim()))) return
  const text = withPlainDigits(written).trim()
  const { main, extension } = withoutExtension(text)
  const number = main
    .replace(LABEL, '')
    .trim()
    .replace(OPTIONAL_ZERO, (whole, code: string) => (KEEPS_ZERO.test(whole) ? `${code}0` : code))
  const digits = number.replace(BETWEEN, '').replace(WAY_ABROAD, '+')
  if (!/^\+?\d{2,24}$/u.test(digits)) return
  return extension === undefined ? { digits } : { digits, extension }
}

/** Parts a number from its extension, where a word says that there is one. */
function withoutExtension(text: string): { main: string; extension?: string } {
  const last = LAST_DIGITS.exec(text)
  const before = text.slice(0, last?.index ?? 0).replace(/(?<![\s.:=])[\s.:=]+$/u, '')
  const word = EXTENSION_WORDS.find((one) => before.slice(-one.length).toLowerCase() === one)
  if (last?.[1] === undefined || word === undefined) return { main: text }
  const main = before.slice(0, -word.length)
  // "Max 5" is no extension 5.
  if (/^[a-z]/u.test(word) && /\p{L}$/u.test(main)) return { main: text }
  return { main: main.replace(/(?<![\s,;.(/-])[\s,;.(/-]+$/u, ''), extension: last[1] }
}

function withPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(FOREIGN_DIGIT, (digit) => String(digitValue(digit)))
}

/** Each script has its ten digits in a row: the value is how many stand before it. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}
