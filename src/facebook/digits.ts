import { folded } from './text.ts'
import { isMutual, wordsFor } from './words.ts'

/** A time by itself: "50m", "2 h", "3 Std.". */
const TIME = /^[^\p{L}\p{N}]*\p{N}{1,4}\s?[\p{L}\p{M}]{0,8}\.?$/u
/** Words of a name with digits, at most. */
const MOST_WORDS = 6

/** Whether a text is nothing but a time. */
export function isTime(text: string): boolean {
  return TIME.test(text) && !isOrdinal(text)
}

/**
 * Whether a text with digits may be a name: "Anna2", "R2 Fernandez", "John Smith 3rd", "Jennifer 8. Lee". In times and counts
 * a number stands by itself or comes before its unit, in every language; in a name it hangs on letters, says which of the
 * name one is, or is an initial.
 * @param lang of the page, whose names of days and months are none of people: "Sa 3. Mai"
 */
export function isNameWithDigits(text: string, lang = ''): boolean {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  if (words.length > MOST_WORDS || isTime(text) || isMutual(text)) return false
  return words.every((word, at) => {
    if (!/\p{N}/u.test(word)) return true
    const before = words[at - 1]
    if (before !== undefined && isOrdinal(word)) return true
    if (/^\p{N}{1,2}\.$/u.test(word)) return isCapital(before) && isCapital(words[at + 1]) && !isDate(words, lang)
    if (/^\P{L}*[\p{Lu}\p{Ll}][\p{L}\p{M}'’._-]*\p{N}/u.test(word)) return true
    // Scripts without capitals put numbers right behind words, and a unit behind the number.
    return at === words.length - 1 && /^[\p{Lo}\p{M}]+\p{N}{1,4}$/u.test(word)
  })
}

/** Whether a text is one of the endings of a name that count: "3rd". */
export function isOrdinal(text: string): boolean {
  return wordsFor('ordinal').includes(folded(text).replace(/[.,]+$/u, ''))
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}

const dates = new Map<string, ReadonlySet<string>>()

function isDate(words: readonly string[], lang: string): boolean {
  const known = dates.get(lang) ?? datesIn(lang)
  dates.set(lang, known)
  return words.some((word) => known.has(bare(word)))
}

/** The names of days and months, long and short, in a language and in English. */
function datesIn(lang: string): ReadonlySet<string> {
  const names = new Set<string>()
  // Thirteen days, 29 apart, have every month and every day of the week.
  for (let at = 0; at < 13; at += 1) {
    const day = new Date(Date.UTC(2024, 0, 1 + at * 29))
    for (const width of ['long', 'short'] as const) {
      for (const form of [{ month: width, day: 'numeric' }, { month: width }, { weekday: width }] as const) {
        const told = [localesOf(lang), 'en'].map((one) => day.toLocaleDateString(one, { ...form, timeZone: 'UTC' }))
        for (const word of told.join(' ').split(/\s+/u)) if (/\p{L}/u.test(word)) names.add(bare(word))
      }
    }
  }
  return names
}

function localesOf(lang: string): string[] {
  try {
    return Intl.getCanonicalLocales(lang)
  } catch {
    return ['en'] // What a page says of its language need not be one.
  }
}

function bare(word: string): string {
  return folded(word).replace(/[.,]/gu, '')
}
