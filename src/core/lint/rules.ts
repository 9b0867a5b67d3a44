import type { Language } from '../language.ts'
import { compile, type Rules } from './compile.ts'
import { ARABIC } from './words/ar.ts'
import { GERMAN } from './words/de.ts'
import { DRUGS } from './words/drugs.ts'
import { ENGLISH } from './words/en.ts'
import { SPANISH } from './words/es.ts'
import { FRENCH } from './words/fr.ts'
import { PORTUGUESE } from './words/pt.ts'
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

const compiled = new Map<Language, Rules>()

/** A language's rules, compiled when first asked for: nobody waits for those of a script that does not occur. */
export function rulesOf(language: Language): Rules {
  const ready = compiled.get(language) ?? compile(language, DRUGS + SOURCES[language])
  compiled.set(language, ready)
  return ready
}
