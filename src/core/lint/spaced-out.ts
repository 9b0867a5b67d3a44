import type { Problem } from '../lint.ts'
import type { Clean } from './clean.ts'

/** Letters set apart to get past a reader that looks for words: six or more, three of them different. */
const SPACED_OUT = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:[ .\-_*·•|/]{1,3}\p{L}\p{M}*(?![\p{L}\p{M}])){5,}/gu

/** Objections to words written letter by letter: nobody does that by accident. */
export function findSpacedOut({ text, from }: Clean): Problem[] {
  return [...text.matchAll(SPACED_OUT)]
    .filter(([run]) => new Set(run.match(/\p{L}/gu)).size > 2)
    .map(({ 0: run, index }) => {
      const start = from[index] ?? 0
      return { rule: 'disguised', start, end: from[index + run.length] ?? start }
    })
}
