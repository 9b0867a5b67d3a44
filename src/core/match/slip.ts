import type { Codes } from './letters.ts'

/** Rows of a keyboard; what stands beside a letter is hit by mistake. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const VOWELS = 'aeiouy'

/**
 * The chance that writing `a` with one slip gives just `b`, or the other way: 0 where they are not exactly one insertion,
 * deletion, substitution or neighbouring transposition apart. Linear time.
 */
export function slipChance(a: string, b: string): number {
  if (a === b || Math.abs(a.length - b.length) > 1) return 0
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const first = at === 0 ? 0.3 : 1
  if (short.length < long.length) {
    if (short.slice(at) !== long.slice(at + 1)) return 0
    const doubled = long[at] === long[at - 1] || long[at] === long[at + 1]
    return (first * (doubled ? 0.5 : 0.25)) / long.length
  }
  if (short.slice(at + 1) === long.slice(at + 1)) {
    return (first * replacedChance(short[at] ?? '', long[at] ?? '')) / long.length
  }
  const turned = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  return turned ? (first * 0.5) / long.length : 0
}

function replacedChance(a: string, b: string): number {
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.08
  return beside(a, b) ? 0.12 : 0.02
}

function beside(a: string, b: string): boolean {
  for (const [at, row] of ROWS.entries()) {
    const place = row.indexOf(a)
    if (place === -1) continue
    if (Math.abs(row.indexOf(b) - place) === 1 && row.includes(b)) return true
    return [ROWS[at - 1], ROWS[at + 1]].some((other) => {
      const there = other?.indexOf(b) ?? -1
      return there !== -1 && Math.abs(there - place) <= 1
    })
  }
  return false
}

/**
 * Whether two tokens can be one slip apart: whether they differ in no more than two neighbouring letters. Quicker than
 * `slipChance`, which says whether they are.
 */
export function mayBeSlip(a: Codes, b: Codes): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short.units[start] === long.units[start]) start += 1
  let end = 0
  const most = short.length - start
  while (end < most && short.units[short.length - 1 - end] === long.units[long.length - 1 - end]) end += 1
  return start + end >= long.length - (short.length === long.length ? 2 : 1)
}

/** Two rows of the table of distances, used again and again; names of this many letters fit. */
const WIDEST = 64
let above = new Uint8Array(WIDEST)
let below = new Uint8Array(WIDEST)

/** Insertions, deletions and substitutions between two tokens; stops counting above `most`. */
export function distance(a: Codes, b: Codes, most: number): number {
  if (Math.abs(a.length - b.length) > most || b.length >= WIDEST) return most + 1
  for (let at = 0; at <= b.length; at += 1) above[at] = at
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.units[i - 1]
    let [least, left, diagonal] = [i, i, above[0] ?? 0]
    below[0] = i
    for (let j = 1; j <= b.length; j += 1) {
      const up = above[j] ?? 0
      const replaced = diagonal + (letter === b.units[j - 1] ? 0 : 1)
      const added = Math.min(up, left) + 1
      left = Math.min(replaced, added)
      diagonal = up
      below[j] = left
      if (left < least) least = left
    }
    if (least > most) return most + 1
    ;[above, below] = [below, above]
  }
  return above[b.length] ?? most + 1
}
