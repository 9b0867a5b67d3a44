import labels from '../../assets/facebook/labels.json' with { type: 'json' }
import { folded } from './text.ts'

/** What Facebook's words are known for. Some are evidenced, most are assumed: nothing may depend on them alone. */
type Use =
  | 'confirm'
  | 'reject'
  | 'suggest'
  | 'other'
  | 'mutual'
  | 'asks'
  | 'noun'
  | 'writeTo'
  | 'unmessageable'
  | 'blocked'

interface Language {
  lang: string
  /** Its words for buttons are known well enough to take a page without them for a page without requests. */
  solid?: boolean
  evidenced?: Partial<Record<Use, string[]>>
  assumed?: Partial<Record<Use, string[]>>
}

const LANGUAGES: readonly Language[] = labels.languages

/** Every word or phrase for something, in all languages, folded. */
export function wordsFor(use: Use): readonly string[] {
  const all = LANGUAGES.flatMap(({ evidenced, assumed }) => [...(evidenced?.[use] ?? []), ...(assumed?.[use] ?? [])])
  return [...new Set(all.map(folded))]
}

/** How well the words of a page's language are known. */
export function knownAs(lang: string): 'solid' | 'assumed' | 'unknown' {
  const [primary] = lang.toLowerCase().split('-')
  const rows = LANGUAGES.filter((language) => language.lang.split('-')[0] === primary)
  if (rows.length === 0) return 'unknown'
  return rows.some(({ solid }) => solid) ? 'solid' : 'assumed'
}
