import type { Line, Part } from './lines.ts'
import { clean, folded, plain } from './text.ts'
import { phrasesFor, wordsFor } from './words.ts'

/** Signs around a name that are none of it: stops, dots between, ticks. */
const AROUND = /^[\s.,:;·•|–—-]+|(?<![\s,:;·•|–—✓✔☑]|\uFE0F)(?:[\s,:;·•|–—✓✔☑]|\uFE0F)+$/gu

/**
 * The name in a sentence, by the sentences that are known: what stands where theirs have the name.
 * @param use `asks`: that somebody asks to be a friend; `picture`: whose picture it is
 * @returns nothing where it is none of them
 */
export function nameInSentence(text: string, use: 'asks' | 'picture' = 'asks'): string | undefined {
  const whole = plain(text)
  const lower = whole.toLowerCase()
  // Some letters are two in lower case; places would not fit then.
  const plainest = lower.length === whole.length ? lower : whole
  for (const [before = '', behind = ''] of piecesFor(use)) {
    const start = plainest.indexOf(before) + before.length
    if (start < before.length) continue
    const end = behind === '' ? whole.length : plainest.indexOf(behind, start + 1)
    if (end < 0) continue
    const name = withoutBadge(whole.slice(start, end))
    const stop = behind === '' ? name.replace(/(?<![.。!])[.。!]+$/u, '') : name
    if (/\p{L}/u.test(stop)) return bare(stop)
  }
  return
}

const pieces = new WeakMap<readonly string[], string[][]>()

/** What known sentences have before and behind the name. */
function piecesFor(use: 'asks' | 'picture'): string[][] {
  const sentences = wordsFor(use)
  const made = pieces.get(sentences) ?? sentences.map((sentence) => sentence.split('{name}'))
  pieces.set(sentences, made)
  return made
}

/** A text without the signs around it. */
export function bare(text: string): string {
  return clean(clean(text).replace(AROUND, ''))
}

/** Whether a text is one of the words that stand beside names, in their capitals or all in capitals: "New", "NEW". */
export function isBadge(text: string): boolean {
  const word = plain(bare(text))
  return phrasesFor('badge').includes(word) || (word === word.toUpperCase() && wordsFor('badge').includes(folded(word)))
}

/** "Unread, Ana Lee": readers aloud get a badge and a sentence in one. */
function withoutBadge(text: string): string {
  const [first = '', ...rest] = text.split(/[.,:·•]\s+/u)
  return rest.length > 0 && isBadge(first) ? text.slice(first.length) : text
}

/** Whether a whole line is a part of a sentence: more words stand around it in the same element, outside of every other line. */
export function isInSentence({ whole }: Line): boolean {
  let element = whole
  for (let depth = 0; depth < 3; depth += 1) {
    const parent = element.parentElement
    if (parent === null) return false
    const beside = [...parent.childNodes].filter((node) => node !== element && /\p{L}/u.test(node.nodeValue ?? ''))
    if (beside.length > 0) return true
    if ([...parent.children].some((one) => one !== element && one.textContent !== '')) return false
    element = parent
  }
  return false
}

/** The parts of a line in runs that look alike, as `same` tells. */
export function runsOf<T>(parts: readonly Part[], kind: (part: Part) => T): { kind: T; text: string; parts: Part[] }[] {
  const runs: { kind: T; text: string; parts: Part[] }[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    const its = kind(part)
    if (last === undefined || last.kind !== its) runs.push({ kind: its, text: part.text, parts: [part] })
    else {
      last.text += part.text
      last.parts.push(part)
    }
  }
  return runs
}
