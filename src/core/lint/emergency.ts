import type { Language } from '../language.ts'
import { clean } from './clean.ts'
import { SPELLINGS } from './spelling.ts'
import { tokenise } from './tokens.ts'

/** How an emergency is called in each language: beginnings of words, folded as that language folds them. */
const WORDS: Record<Language, RegExp> = {
  en: / emergenc/u,
  es: / (?:emergencia|urgencia)/u,
  fr: / urgence/u,
  de: / (?:notfall|notfaell|notruf)/u,
  pt: / (?:emergencia|urgencia)/u,
  vi: / (?:khẩn cấp|cấp cứu|khan cap|cap cuu) /u,
  ar: /(?:طواري|طاري|اسعاف)/u,
}

/** Whether a message says where to turn in an emergency: the word in its language and a number or "local number". */
export function hasEmergencyLine(text: string, language?: Language): boolean {
  const tokens = tokenise(clean(text))
  const languages = language === undefined ? (Object.keys(WORDS) as Language[]) : [language]
  return languages.some((one) => {
    const { fold } = SPELLINGS[one]
    const sought = one === 'vi' ? new RegExp(WORDS.vi.source.split(/(?<=[:|])|(?=[|)])/u).map(fold).join(''), 'u') : WORDS[one]
    return sought.test(` ${tokens.map((token) => fold(token.text)).join(' ')} `)
  })
}
