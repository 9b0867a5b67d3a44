import { ar } from './ar.ts'
import { en, type Words } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { id } from './id.ts'
import type { Language } from './language.ts'
import { nonsense } from './nonsense.ts'
import { vi } from './vi.ts'

/** What the page says in a language; English where a translation lacks words that matter to no card. */
export function wordsOf(language: Language): Words {
  const all: Record<Language, Partial<Words>> = { en, fr, vi, id, es, ar, qaa: nonsense() }
  const own = all[language]
  const mutualOne = own.mutualOne ?? own.mutual ?? en.mutualOne
  return { ...en, ...own, mutualOne }
}

/** Puts a name or a number into a text. */
export function fill(text: string, values: { name?: string; n?: number }): string {
  return text.replace('{name}', () => values.name ?? '').replace('{n}', () => String(values.n ?? ''))
}
