import type { Language } from '../language.ts'
import { compile, type Rules } from './compile.ts'
import { ARABIC } from './words/ar.ts'
import { GERMAN } from './words/de.ts'
import { DRUGS } from './words/drugs.ts'
import { ENGLISH } from './words/en.ts'
import { SPANISH } from './words/es.ts'
import { FRENCH } from './words/fr.ts'
import { INDIRECT_ARABIC } from './words/indirect/ar.ts'
import { INDIRECT_GERMAN } from './words/indirect/de.ts'
import { INDIRECT_ENGLISH } from './words/indirect/en.ts'
import { INDIRECT_SPANISH } from './words/indirect/es.ts'
import { INDIRECT_FRENCH } from './words/indirect/fr.ts'
import { INDIRECT_PORTUGUESE } from './words/indirect/pt.ts'
import { INDIRECT_VIETNAMESE } from './words/indirect/vi.ts'
import { PORTUGUESE } from './words/pt.ts'
import { VIETNAMESE } from './words/vi.ts'

const SOURCES: Record<Language, string> = {
  en: ENGLISH + INDIRECT_ENGLISH,
  es: SPANISH + INDIRECT_SPANISH,
  fr: FRENCH + INDIRECT_FRENCH,
  de: GERMAN + INDIRECT_GERMAN,
  pt: PORTUGUESE + INDIRECT_PORTUGUESE,
  vi: VIETNAMESE + INDIRECT_VIETNAMESE,
  ar: ARABIC + INDIRECT_ARABIC,
}

const compiled = new Map<Language, Rules>()

/** A language's rules, compiled when first asked for: nobody waits for those of a script that does not occur. */
export function rulesOf(language: Language): Rules {
  const ready = compiled.get(language) ?? compile(language, DRUGS + SOURCES[language])
  compiled.set(language, ready)
  return ready
}
