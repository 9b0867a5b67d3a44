import type { Language } from '../language.ts'
import { LANGUAGES } from '../language.ts'
import { compile, type Rules } from './compile.ts'
import { ARABIC } from './words/ar.ts'
import { GERMAN } from './words/de.ts'
import { DRUGS } from './words/drugs.ts'
import { ENGLISH } from './words/en.ts'
import { FRENCH } from './words/fr.ts'
import { PORTUGUESE } from './words/pt.ts'
import { SPANISH } from './words/es.ts'
import { VIETNAMESE } from './words/vi.ts'

const SOURCES: Record<Language, string> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
  vi: VIETNAMESE,
  ar: ARABIC,
}

let compiled: Record<Language, Rules> | undefined

/** Every language's rows, compiled when first asked for. */
export function rulesOf(): Record<Language, Rules> {
  compiled ??= Object.fromEntries(
    LANGUAGES.map((language) => [language, compile(language, DRUGS + SOURCES[language])]),
  ) as Record<Language, Rules>
  return compiled
}
