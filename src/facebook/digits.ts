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
 * @param lang of the page, whose months are nobody's names: "Sa 3. Mai"
 */
export function isNameWithDigits(text: string, lang = ''): boolean {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  if (words.length > MOST_WORDS || isTime(text)) return false
  const isName = words.every((word, at) => {
    if (!/\p{N}/u.test(word)) return true
    const before = words[at - 1]
    if (before !== undefined && isOrdinal(word)) return true
    if (/^\p{N}{1,2}\.$/u.test(word))
      return isCapital(before) && isCapital(words[at + 1]) && !isMonth(words[at + 1], lang)
    if (/^\P{L}*[\p{Lu}\p{Ll}][\p{L}\p{M}'’._-]*\p{N}/u.test(word)) return true
    // Scripts without capitals put numbers right behind words, and a unit behind the number.
    return at === words.length - 1 && /^[\p{Lo}\p{M}]+\p{N}{1,4}$/u.test(word)
  })
  return isName && !isMutual(text)
}

/** Whether a text is one of the endings of a name that count: "3rd". */
export function isOrdinal(text: string): boolean {
  return wordsFor('ordinal').includes(folded(text).replace(/(?<![.,])[.,]+$/u, ''))
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}

/** Whether a word is a month in a language: "3. Mai". */
function isMonth(word: string | undefined, lang: string): boolean {
  const month = folded(word ?? '').replace(/(?<![.,])[.,]+$/u, '')
  return Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, 5))).some((day) =>
    (['long', 'short'] as const).some((width) =>
      folded(dayIn(day, lang, width))
        .split(/[\s.,]+/u)
        .includes(month),
    ),
  )
}

function dayIn(day: Date, lang: string, month: 'long' | 'short'): string {
  const form = { month, day: 'numeric', timeZone: 'UTC' } as const
  try {
    return day.toLocaleDateString(lang === '' ? undefined : lang, form)
  } catch {
    return day.toLocaleDateString(undefined, form) // What a page says of its language need not be one.
  }
}
