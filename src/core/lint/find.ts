import type { Language } from '../language.ts'
import type { Problem } from '../lint.ts'
import type { Row, Rules } from './compile.ts'
import { SPELLINGS } from './spelling.ts'
import type { Token } from './tokens.ts'

/** The words of a text as one language spells them, each followed by a space, and where each begins. */
interface Line {
  words: string
  /** Offset in `words` of each token, ascending. */
  starts: number[]
}

/** How many of its small words a text has in a language: the language with most is the one it is written in. */
export function kinship(tokens: readonly Token[], { common }: Rules, language: Language): number {
  return lineOf(tokens, language).words.match(common)?.length ?? 0
}

/**
 * Everything a language's rows object to, unsorted, at its place in the original text. Linear in the number of tokens.
 * @param own the text is taken to be in this language
 */
export function find(tokens: readonly Token[], { rows }: Rules, language: Language, own: boolean): Problem[] {
  const line = lineOf(tokens, language)
  const words = blank(line.words, rows)
  const has = occurs(words)
  return rows.flatMap(({ rule, pattern, needs, unless, own: ownOnly }) => {
    if (rule === 'allow' || (ownOnly && !own) || !needs.every(has)) return []
    const excused = sentenceTest(words, unless)
    return [...words.matchAll(pattern)]
      .filter((hit) => !excused(hit.index))
      .map((hit) => ({ rule, ...place(hit.index, hit.index + hit[0].length, line.starts, tokens) }))
  })
}

function lineOf(tokens: readonly Token[], language: Language): Line {
  const { fold } = SPELLINGS[language]
  const starts: number[] = []
  let words = ' '
  for (const { text } of tokens) {
    starts.push(words.length)
    words += `${text.startsWith('§') ? text : fold(text)} `
  }
  return { words, starts }
}

/** Whether a text has what a pattern stands for; each pattern is looked for once. */
function occurs(words: string): (pattern: RegExp) => boolean {
  const known = new Map<RegExp, boolean>()
  return (pattern) => {
    const found = known.get(pattern) ?? pattern.test(words)
    known.set(pattern, found)
    return found
  }
}

/** Phrases that may stand are blanked out, letter by letter, so that every place stays where it is. */
function blank(words: string, rows: readonly Row[]): string {
  return rows
    .filter(({ rule }) => rule === 'allow')
    .reduce((text, { pattern }) => text.replace(pattern, (hit) => hit.replace(/[^ .]/gu, '§')), words)
}

/** Whether the sentence around an offset has what excuses a row. Each sentence is tested once. */
function sentenceTest(words: string, unless: RegExp | undefined): (offset: number) => boolean {
  if (unless === undefined) return () => false
  const known = new Map<number, boolean>()
  return (offset) => {
    const start = words.lastIndexOf(' . ', offset) + 1
    const before = known.get(start)
    if (before !== undefined) return before
    const end = words.indexOf(' . ', offset)
    const excused = unless.test(` ${words.slice(start, end === -1 ? undefined : end + 1)}`)
    known.set(start, excused)
    return excused
  }
}

function place(
  from: number,
  to: number,
  starts: readonly number[],
  tokens: readonly Token[],
): { start: number; end: number } {
  const first = tokens[lastAtOrBefore(starts, from)]
  const last = tokens[lastAtOrBefore(starts, to - 1)]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** Index of the last number that is at most `limit`; -1 where there is none. */
function lastAtOrBefore(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
