import type { Language } from '../language.ts'

/** Two marks on one letter, or a horn: no other shipped language has those, and `tế` is not the Spanish `te`. */
const VIETNAMESE_ONLY = /\p{M}{2}|\u031b/u
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const ARABIC: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
}
const SPECIAL: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ø: 'o', ı: 'i' }

/** How words of a language are made alike: what is folded in a text, and which spellings a rule's word stands for. */
export interface Spelling {
  /** One lower-case word of a text. */
  fold(word: string): string
  /** A pattern's word, with `~` for any ending, as the source of a regular expression over folded words. */
  source(word: string): string
  /** What may stand in front of any word and belongs to it, as the source of a regular expression. */
  prefix?: string
  /** A text without any of these letters holds no word of the language. */
  script: RegExp
}

/** Accents off; the words of a rule may be written with or without them. */
const LATIN: Spelling = {
  fold: (word) => (VIETNAMESE_ONLY.test(word.normalize('NFD')) ? word : bare(word)),
  source: (word) => wild(bare(word)),
  script: /\p{Script=Latin}/u,
}

/** `ä` may be written `ae` or, on a keyboard without it, `a`. */
const GERMAN: Spelling = {
  fold: (word) => bare(word.normalize('NFC').replace(/[äöü]/gu, (letter) => `${bare(letter)}e`)),
  source: (word) =>
    wild([...word.normalize('NFC')].map((one) => ('äöü'.includes(one) ? `${bare(one)}e?` : bare(one))).join('')),
  script: /\p{Script=Latin}/u,
}

/** Accents distinguish words, but many leave all of them out: a word counts with the right accents or with none. */
const VIETNAMESE: Spelling = {
  fold: toned,
  source: (word) => [...new Set([toned(word), bare(word)])].map(wild).join('|'),
  script: /\p{Script=Latin}/u,
}

/** Vowel marks off, spellings of alef, ya and ta marbuta unified; a word may carry the usual one-letter prefixes and the article. */
const ARABIC_SPELLING: Spelling = {
  fold: arabic,
  source: (word) => wild(arabic(word)),
  prefix: '[وف]?(?:بال|كال|لل|ال|[بكلس])?',
  script: /\p{Script=Arabic}/u,
}

/** The spelling of each language. */
export const SPELLINGS: Record<Language, Spelling> = {
  en: LATIN,
  es: LATIN,
  fr: LATIN,
  de: GERMAN,
  pt: LATIN,
  vi: VIETNAMESE,
  ar: ARABIC_SPELLING,
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœđøı]/gu, (letter) => SPECIAL[letter] ?? letter)
}

/** Tone marks last, so that `hoà` and `hòa` are one word. */
function toned(word: string): string {
  const parts = word.normalize('NFD')
  return parts.replace(TONES, '').normalize('NFC') + (parts.match(TONES) ?? []).join('')
}

function arabic(word: string): string {
  return bare(word.replace(/[أإآٱىیئؤةک]/gu, (letter) => ARABIC[letter] ?? letter))
}

function wild(word: string): string {
  return word.replaceAll('~', '[^ ]*')
}
