/** How a number is stored and dialled: E.164 and, behind it as RFC 3966 has it, the extension. */
export const STORED_NUMBER = /^\+[1-9]\d{6,14}(?:;ext=\d{1,7})?$/u
/** How a number is printed: digits, and what people put between them. */
export const PRINTED_NUMBER = /^[+(\d][\d ()./-]{2,30}\d$/u

/** What is dialled before a number inside its country only; 06 in Hungary, 80 in Belarus. */
const INSIDE = ['', '0', '1', '8', '06', '80']
/** Country codes of one and two digits; all others have three. */
const SHORT_CODE = /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/u

/** A stored number in its two parts. */
export function partsOf(number: string): { main: string; extension: string | undefined } {
  const [main = '', extension] = number.split(';ext=')
  return { main, extension }
}

/**
 * Whether a printed number is the stored one, as it is dialled from abroad or inside its country: nothing shows one number and
 * dials another.
 */
export function agrees(number: string, printed: string): boolean {
  const { main } = partsOf(number)
  const shown = printed.replace(/[^+\d]/gu, '')
  if (shown.startsWith('+')) return shown === main
  // In Argentina a mobile number has 15 in the middle; from abroad it has a 9 in front instead.
  const mobile = /^0(\d{2,4})15(\d{6,8})$/u.exec(shown)
  if (mobile !== null && main === `+549${mobile[1]}${mobile[2]}`) return true
  const code = SHORT_CODE.exec(main)?.[0] ?? main.slice(0, 4)
  return INSIDE.some((prefix) => shown === prefix + main.slice(code.length))
}

/** A stored number in groups that can be read out, for where nobody said how it is printed; anything else as it is. */
export function grouped(number: string): string {
  if (!STORED_NUMBER.test(number)) return number
  const { main } = partsOf(number)
  const code = SHORT_CODE.exec(main)?.[0] ?? main.slice(0, 4)
  return [code, ...(main.slice(code.length).match(/\d{3}(?=\d{2})|\d+/gu) ?? [])].join(' ')
}
