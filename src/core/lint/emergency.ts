import { LANGUAGES, type Language } from '../language.ts'
import { clean } from './clean.ts'
import { SPELLINGS } from './spelling.ts'
import { tokenise } from './tokens.ts'

/** How an emergency is called in each language, as a rule's words are written (see `compile.ts`). */
const WORDS: Record<Language, string[]> = {
  en: ['emergenc~'],
  es: ['emergencia~', 'urgencia~'],
  fr: ['urgence~'],
  de: ['notfall~', 'notfäll~', 'notruf~'],
  pt: ['emergência~', 'urgência~'],
  vi: ['khẩn cấp', 'cấp cứu'],
  ar: ['طوارئ', 'طارئ~', 'إسعاف'],
}

/** Whether a message has a line for emergencies in its language or, where that is not known, in any. */
export function hasEmergencyLine(text: string, language?: Language): boolean {
  const tokens = tokenise(clean(text))
  return (language === undefined ? LANGUAGES : [language]).some((one) => {
    const { fold, source, prefix = '' } = SPELLINGS[one]
    const sought = WORDS[one].map((words) =>
      words
        .split(' ')
        .map((word) => `(?:${source(word)})`)
        .join(' '),
    )
    return new RegExp(` ${prefix}(?:${sought.join('|')}) `, 'u').test(
      ` ${tokens.map(({ text }) => fold(text)).join(' ')} `,
    )
  })
}
