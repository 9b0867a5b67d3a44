import type { FacebookWords, LabelUse } from '../core/facebook-words.ts'
import { folded } from './text.ts'

let languages: FacebookWords['languages'] = []
let reserved: ReadonlySet<string> = new Set()
const known = new Map<LabelUse, readonly string[]>()

/**
 * Takes in what Facebook's words are known to be. They come with the extension's greeting and not with the script, which every
 * page of Facebook has to load; before, no word is known.
 */
export function learnWords(words: FacebookWords): void {
  languages = words.languages
  reserved = new Set(words.reserved)
  known.clear()
}

/** Every word or phrase for something, in all languages, folded; the same array until other words are learned. */
export function wordsFor(use: LabelUse): readonly string[] {
  const before = known.get(use)
  if (before !== undefined) return before
  const all = languages.flatMap(({ evidenced, assumed }) => [...(evidenced?.[use] ?? []), ...(assumed?.[use] ?? [])])
  const words = [...new Set(all.map(folded))]
  known.set(use, words)
  return words
}

/** Whether a folded text holds one of the phrases for something. */
export function says(use: LabelUse, text: string): boolean {
  return wordsFor(use).some((words) => text.includes(words))
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
