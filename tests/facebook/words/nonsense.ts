import { chanceOf, hashOf, pick } from '../seeded.ts'
import { en, type Words } from './en.ts'

const STARTS = ['vl', 'br', 'k', 'tr', 'm', 'zw', 'gl', 'p', 'sn', 'f'] as const
const MIDDLES = ['o', 'u', 'a', 'oo', 'ie', 'y', 'aa'] as const
const ENDS = ['mf', 'rk', 'sp', 'lt', 'nz', 'b', 'x', 'gt'] as const

/** The page in a language that no dictionary holds: each English word has one made-up word, whatever stands in braces stays. */
export function nonsense(): Words {
  const entries = Object.entries(en).map(([key, text]) => [key, text.replace(/\{\w+\}|\p{L}[\p{L}'-]*/gu, madeUp)])
  return Object.fromEntries(entries) as Words
}

function madeUp(word: string): string {
  if (word.startsWith('{') || word.length === 1) return word
  const chance = chanceOf(hashOf(word.toLowerCase()))
  const syllable = (): string => pick(chance, STARTS) + pick(chance, MIDDLES)
  const made = `${word.length > 4 ? syllable() : ''}${syllable()}${pick(chance, ENDS)}`
  return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made
}
