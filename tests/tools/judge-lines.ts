import { languageOf } from '../../src/core/language.ts'
import { lint } from '../../src/core/lint.ts'

/** One line of the file and what the lint says of it. */
export interface Judged {
  lang: string
  text: string
  flagged: boolean
  rules: string[]
}

/** Judges each line of `language<TAB>text` by what it contains. Addresses are judged by their looks: nobody's are known. */
export function judgeLines(file: string): Judged[] {
  return file
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const tab = line.indexOf('\t')
      const [lang, text] = tab === -1 ? ['', line] : [line.slice(0, tab).trim(), line.slice(tab + 1)]
      const rules = [...new Set(lint(text, 'unknown', languageOf(lang)).map(({ rule }) => rule))]
      return { lang, text, flagged: rules.length > 0, rules }
    })
}
