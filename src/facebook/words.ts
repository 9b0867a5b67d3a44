import type { FacebookWords, LabelUse } from '../core/facebook-words.ts'
import { folded, plain } from './text.ts'

let languages: FacebookWords['languages'] = []
let reserved: ReadonlySet<string> = new Set()
const known = new Map<LabelUse, readonly string[]>()
const asWritten = new Map<LabelUse, readonly string[]>()

/**
 * Takes in what Facebook's words are known to be. They come with the extension's greeting and not with the script, which every
 * page of Facebook has to load; before, no word is known.
 */
export function learnWords(words: FacebookWords): void {
  languages = words.languages
  reserved = new Set(words.reserved)
  known.clear()
  asWritten.clear()
}

/** Every word or phrase for something, in all languages, folded; the same array until other words are learned. */
export function wordsFor(use: LabelUse): readonly string[] {
  const before = known.get(use)
  if (before !== undefined) return before
  const words = [...new Set(allFor(use).map(folded))]
  known.set(use, words)
  return words
}

function allFor(use: LabelUse): string[] {
  return languages.flatMap(({ evidenced, assumed }) => [...(evidenced?.[use] ?? []), ...(assumed?.[use] ?? [])])
}

/** Whether a folded text holds one of the phrases for something. */
export function says(use: LabelUse, text: string): boolean {
  return wordsFor(use).some((words) => text.includes(words))
}

/**
 * Whether a text holds one of the phrases for something as sentences have it: in the dictionary's own capitals, or with one more
 * at the very beginning. "sent you a friend request" and "Friend requests" do, the employer "Friend Request Ltd" does not.
 */
export function writes(use: LabelUse, text: string): boolean {
  const whole = plain(text)
  const start = whole.charAt(0).toLowerCase() + whole.slice(1)
  return writesInside(use, whole) || phrasesFor(use).some((phrase) => start.startsWith(phrase))
}

/** The same in the dictionary's own capitals only. */
export function writesInside(use: LabelUse, text: string): boolean {
  const whole = plain(text)
  return phrasesFor(use).some((phrase) => whole.includes(phrase))
}

/** The words for something as the dictionary writes them; the same array until other words are learned. */
export function phrasesFor(use: LabelUse): readonly string[] {
  const phrases = asWritten.get(use) ?? [...new Set(allFor(use).map(plain))]
  asWritten.set(use, phrases)
  return phrases
}

/** Whether a text is about friends in common: in so many words, or with their number. */
export function isMutual(text: string): boolean {
  return writes('mutual', text) || (/\p{N}/u.test(text) && says('mutual', folded(text)))
}

/** How well the words of a page's language are known. */
export function knownAs(lang: string): 'solid' | 'assumed' | 'unknown' {
  const [primary] = lang.toLowerCase().split('-')
  const rows = languages.filter((language) => language.lang.split('-')[0] === primary)
  if (rows.length === 0) return 'unknown'
  return rows.some(({ solid }) => solid) ? 'solid' : 'assumed'
}

/** Whether the first part of a path is one of Facebook's own pages, and nobody's. */
export function isReserved(part: string): boolean {
  return reserved.has(part)
}
