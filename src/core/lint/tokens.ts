import type { Clean } from './clean.ts'

/** A word, a number, a mark or a stand-in, with its place in the original text (UTF-16 offsets, end exclusive). */
export interface Token {
  /** Lower case, accents on. `.` ends a sentence, `,` a phrase; `§link`, `§slot` and `§date` stand for what they name. */
  text: string
  start: number
  end: number
}

/** Addresses: with a scheme, with `www.`, e-mail, or a bare host with a path. */
export const LINK =
  /(?:[a-z][a-z\d+.-]{1,9}:\/\/|www\.)[^\s<>"{}]+|(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|(?<![\p{L}\d@.-])(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}\/[^\s<>"{}]*/giu
/** What a template asks for, in any of the usual spellings. */
export const SLOT =
  /\{\{?[^{}\n]{0,60}\}?\}|<<[^<>\n]{1,60}>>|\[[\p{L}_][\p{L}_ ]{0,40}\]|%[\p{L}_]{2,40}%|\$\{?[a-z_]{3,40}\}?/giu

const PIECE = new RegExp(
  [
    `(?<link>${LINK.source})`,
    `(?<slot>${SLOT.source})`,
    String.raw`(?<date>(?<!\d)(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)|(?!24/7)\d{1,2}/\d{1,2}(?![\d/])|\d{1,2}\.(?:0?[1-9]|1[0-2])\.(?!\d)))`,
    String.raw`(?<number>\d+(?:[.:,'’]\d+)*(?![.:,]\d))`,
    String.raw`(?<spaced>(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:[ .\-_*·•|/]\p{L}\p{M}*(?![\p{L}\p{M}])){3,})`,
    String.raw`(?<word>\p{L}+n['’ʼ´]t(?!\p{L})|(?:\p{L}\p{M}*)+(?:[\p{N}@$*·•]{1,2}(?:\p{L}\p{M}*)+)*)`,
    String.raw`(?<stop>[.!?¡¿؟…。;؛:]|\n\s*\n)`,
    String.raw`(?<comma>[,،()\[\]–—])`,
  ].join('|'),
  'giu',
)

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /^(?:dr|dra|prof|mr|mrs|ms|sr|sra|st|med|bs|ts|ths|nr|no|approx|ca|usw)$/u
const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }

/** Takes a cleaned text apart. Spaced-out letters become one word. Linear in the length of the text. */
export function tokenise({ text, from }: Clean): Token[] {
  const tokens: Token[] = []
  for (const hit of text.matchAll(PIECE)) {
    const start = from[hit.index] ?? 0
    const end = from[hit.index + hit[0].length] ?? start
    for (const word of read(hit, tokens.at(-1))) tokens.push({ text: word, start, end })
  }
  return tokens
}

function read({ 0: piece, groups = {} }: RegExpExecArray, before: Token | undefined): string[] {
  if (groups.link !== undefined) return ['§link']
  if (groups.slot !== undefined) return ['§slot']
  if (groups.date !== undefined) return ['§date']
  if (groups.number !== undefined) return [piece.replace(/[.,'’]/gu, ':')]
  if (groups.spaced !== undefined) return [piece.replace(/[^\p{L}\p{M}]/gu, '')]
  if (groups.stop !== undefined) return piece === '.' && ABBREVIATION.test(before?.text ?? '') ? [] : ['.']
  if (groups.comma !== undefined) return [',']
  return [piece.replace(/[\d@$]/gu, (sign) => LEET[sign] ?? sign).replace(/[^\p{L}\p{M}]/gu, '')]
}
