import { type MatchExtended, ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'
import { countedForm, isLongEnough, seenForm } from './counted.ts'
import type { Judgement, Weakness } from './judgement.ts'

/** Guesses below which a passphrase is weak, and from which on it is strong: at a thousand a second, months and hundreds of years. */
const FAIR = 1e10
const STRONG = 1e13
/** Plain words that make a passphrase strong; fewer do not, as the lists of words know not every word. */
const WORDS = 4
/** Characters that must be left beside the words that anybody would try here. */
const LEFT = 8
/** Characters looked at: more make no difference. */
const MOST = 100
/** What anybody would try first here. */
const HERE =
  'front desk frontdesk front-desk facebook messenger patient patients practice clinic surgery doctor friend request'.split(
    ' ',
  )

/** Tells how hard passphrases are to guess. @param context texts whose words anybody would try, such as the practice's name */
export type JudgePassphrase = (passphrase: string, context: readonly string[]) => Judgement

/** Gets the word lists ready, once: they are large. */
export function openJudge(): JudgePassphrase {
  const zxcvbn = new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs, maxLength: MOST })
  return (passphrase, context) => {
    const edged = passphrase.trim() !== passphrase
    if (!isLongEnough(passphrase)) return { band: 'weak', why: 'short', edged }
    const words = [...HERE, ...context.flatMap(wordsOf)]
    const seen = seenForm(passphrase)
    if (leftBeside(words, seen) < LEFT) return { band: 'weak', why: 'here', edged }
    // As it is seen, words are known; as it counts, the same again makes it no better.
    const once = [...new Set(seen.split(' '))].join(' ')
    const readings = [seen, once, countedForm(passphrase)].map((form) => zxcvbn.check(form, words))
    const easiest = readings.reduce((a, b) => (b.guesses < a.guesses ? b : a))
    if (easiest.guesses < FAIR) return { band: 'weak', why: weaknessOf(easiest.sequence), edged }
    return { band: easiest.guesses < STRONG || isFewWords(once) ? 'fair' : 'strong', edged }
  }
}

/** How many letters and digits a passphrase has beside some words. */
function leftBeside(words: readonly string[], seen: string): number {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const rest = longestFirst.reduce(
    (text, word) => (word === '' ? text : text.replaceAll(word, ' ')),
    seen.toLowerCase(),
  )
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length
}

/** Whether it is nothing but one to three plain words and numbers. Only where letters have cases words stand apart. */
function isFewWords(seen: string): boolean {
  const parts = seen.split(/[ .,_-]/u).flatMap((part) => part.match(/\p{N}+|\P{N}+/gu) ?? [])
  const words = parts.filter((part) => /^[\p{Lu}\p{Ll}\p{M}]{3,}$/u.test(part))
  return words.length < WORDS && parts.every((part) => words.includes(part) || /^\p{N}{1,4}$/u.test(part))
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [words.join(''), words.join(' '), ...words.filter((word) => word.length > 2)]
}

/** By what most of it can be guessed. */
function weaknessOf(sequence: readonly MatchExtended[]): Weakness {
  const letters = new Map<Weakness, number>()
  for (const match of sequence) {
    const why = kindOf(match)
    letters.set(why, (letters.get(why) ?? 0) + match.token.length)
  }
  const [most] = [...letters].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? 'guessable'
}

function kindOf({ pattern, dictionaryName }: MatchExtended): Weakness {
  if (pattern === 'dictionary' && dictionaryName === 'userInputs') return 'here'
  if (pattern === 'dictionary' && String(dictionaryName).startsWith('passwords')) return 'known'
  if (pattern === 'repeat' || pattern === 'sequence' || pattern === 'spatial') return 'pattern'
  return pattern === 'date' || pattern === 'regex' ? 'date' : 'guessable'
}
