/** The letters that Windows-1252 has at 80 to 9F, in order; five places are empty. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** How UTF-8 begins that was read as Windows-1252: `Ã©` for `é`. */
const SIGN = /[\u00c2-\u00df][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]|\u00e2\u20ac/u

/** A text that a program on its way took for Windows-1252 and wrote as UTF-8 once more; unchanged where it was not. */
export function mojibakeMended(text: string): string {
  if (!SIGN.test(text)) return text
  let escaped = ''
  for (const letter of text) {
    const high = HIGH.indexOf(letter)
    const code = high === -1 ? letter.charCodeAt(0) : high + 0x80
    if (code > 0xff) return text
    escaped += `%${code.toString(16).padStart(2, '0')}`
  }
  try {
    return decodeURIComponent(escaped)
  } catch {
    return text
  }
}
