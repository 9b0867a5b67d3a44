import { inLatin } from './name-scripts.ts'

/** Letters that no decomposition turns into plain ones: special letters, and small capitals as people decorate with. */
const SPECIAL: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ƒ: 'f',
  ɗ: 'd',
  ƙ: 'k',
  ɓ: 'b',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
  ς: 'σ',
}

/** Letters that are none of Latin. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/** White letters in black circles and squares: `🅐`, `🅰`. */
const BADGES = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu

/**
 * A name as it is compared: compatibility forms unified (decorated letters become plain), diacritics off, lower case,
 * special letters spelled out. Letters of other scripts stay.
 */
export function fold(text: string): string {
  if (/^[a-z ]*$/u.test(text)) return text
  return text
    .replace(BADGES, badge)
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => SPECIAL[letter] ?? letter)
}

/**
 * The folded tokens of a text, in Latin letters: runs of letters; apostrophes inside fall away, hyphens part. Digits are no
 * letters.
 */
export function tokensOf(text: string): string[] {
  // Marks of Indic scripts are vowels; they must be read before folding takes them off.
  const latin = OTHER_SCRIPT.test(text) ? inLatin(text) : text
  const plain = fold(latin).replace(/['’ʻʼ`´.]/gu, (mark) => (mark === '.' ? ' ' : ''))
  return plain.match(/\p{L}+/gu) ?? []
}

function badge(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  return String.fromCharCode(97 + (code - (code < 0x1f170 ? 0x1f150 : 0x1f170)))
}
