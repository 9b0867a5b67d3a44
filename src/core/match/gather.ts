import { isMarked, type Marks, markFamilyRows, markRows } from './marks.ts'
import { findToken, type NameTable, spanOf } from './name-table.ts'
import type { Question, Reading, Word } from './question.ts'
import { FAMILY_SIDE, ROLE_BITS, ROLE_MASK } from './roles.ts'

/** Patients with one token up to which each is weighed, whatever else fits. */
const FEW = 40
/** Patients looked at for one token, at most. */
const MOST = 25_000
/** Patients looked at one by one for a word, at most. */
const MOST_LOOKS = 40_000

const GIVEN = 1
const FAMILY = 2
/** Fits as a given name by a word that is not the given name: `Gerald` of `Edward Gerald`. */
const OTHER = 4
/** Fits some word on some side. */
const ANY = 8

/** Takes a patient who is worth weighing; says whether there is room for more. */
export type Take = (row: number) => boolean

/**
 * The patients worth weighing under a reading: those whose given and family name both fit in some way, and those who share a
 * token that few have; the very words before what resembles them, so that the best are there where there is no room for all.
 * While one is taken, `marks.tokens` is not 0 where a token fits any word.
 */
export function gather(table: NameTable, question: Question, reading: Reading, marks: Marks, take: Take): void {
  const givenWords = question.aliases.length > 0 ? [...reading.given, ...question.aliases] : reading.given
  const others = reading.single.filter((word) => !reading.given.includes(word))
  const mark = (on: boolean): void => {
    for (const word of givenWords) markWord(marks.tokens, word.given, word.letter, on ? GIVEN : 0)
    for (const word of reading.family) markWord(marks.tokens, word.family, word.letter, on ? FAMILY : 0)
    for (const word of others) markWord(marks.tokens, word.given, undefined, on ? OTHER : 0)
    for (const word of reading.single) markWord(marks.tokens, word.family, undefined, on ? ANY : 0)
  }
  mark(true)
  const words = { family: [...reading.family, ...question.aliases], given: givenWords, others }
  const more =
    gatherFamilies(table, words, marks, take) &&
    gatherGiven(table, reading, givenWords, marks, take) &&
    (reading.swapped || gatherMiddle(table, reading, marks.tokens, take))
  mark(false)
  if (!more) marks.rows.fill(0)
}

/** Patients whose given name fits: those with a rare one, and where the family name is an initial, those whom it fits. */
function gatherGiven(
  table: NameTable,
  reading: Reading,
  givenWords: readonly Word[],
  marks: Marks,
  take: Take,
): boolean {
  const { givenRows, givenStart } = table
  const isInitial = reading.family.some(({ letter }) => letter !== undefined)
  if (isInitial) markFamilyRows(table, reading.family, marks.rows)
  for (const word of givenWords) {
    for (const token of isInitial ? word.given.keys() : exact(table, word)) {
      const [from, to] = spanOf(givenStart, token)
      if (to - from > FEW && !isInitial) continue
      const end = Math.min(to, from + MOST)
      for (let at = from; at < end; at += 1) {
        const row = givenRows[at] ?? 0
        if ((to - from <= FEW || isMarked(marks.rows, row)) && !take(row)) return false
      }
    }
  }
  if (isInitial) marks.rows.fill(0)
  return true
}

/** Patients whose family name fits, and whose given name does as well unless few share the family name. */
function gatherFamilies(
  table: NameTable,
  { family, given, others }: Record<'family' | 'given' | 'others', readonly Word[]>,
  marks: Marks,
  take: Take,
): boolean {
  const { familyRows, familyStart } = table
  const same = family.flatMap((word) => exact(table, word).filter((token) => word.family.has(token)))
  const tokens = new Set([...same, ...family.flatMap((word) => [...word.family.keys()])])
  let looked = 0
  for (const token of tokens) {
    const [from, to] = spanOf(familyStart, token)
    if (to - from > FEW) looked += Math.min(to - from, MOST)
  }
  // Initials fit tokens of one letter too, which have no rows.
  const initials = given.some(({ letter }) => letter !== undefined)
  const inBits = !initials && markRows(table, [...given, ...others], marks.rows, looked)
  let left = MOST_LOOKS
  for (const token of tokens) {
    const [from, to] = spanOf(familyStart, token)
    const few = to - from <= FEW
    const end = Math.min(to, from + (few || inBits ? MOST : Math.min(MOST, left)))
    if (!few) left -= end - from
    for (let at = from; at < end; at += 1) {
      const row = familyRows[at] ?? 0
      const fits = few || (inBits ? isMarked(marks.rows, row) : has(table, marks.tokens, row, false, GIVEN | OTHER))
      if (fits && !take(row)) return false
    }
  }
  if (inBits) marks.rows.fill(0)
  return true
}

/** Given and middle name without a family name: both on the given side, the rarer of the two looked up. */
function gatherMiddle(table: NameTable, reading: Reading, tokens: Uint8Array, take: Take): boolean {
  const first = reading.single[0]
  const last = reading.single.at(-1)
  if (first === undefined || last === undefined || first === last) return true
  const count = (word: Word): number => {
    const token = findToken(table, word.text)
    return token === -1 ? 0 : (table.givenStart[token + 1] ?? 0) - (table.givenStart[token] ?? 0)
  }
  const [rare, wanted] = count(last) <= count(first) ? [last, GIVEN] : [first, OTHER]
  for (const token of exact(table, rare)) {
    const [from, to] = spanOf(table.givenStart, token)
    const end = Math.min(to, from + MOST)
    for (let at = from; at < end; at += 1) {
      const row = table.givenRows[at] ?? 0
      if (has(table, tokens, row, false, wanted, token) && !take(row)) return false
    }
  }
  return true
}

function exact(table: NameTable, word: Word): number[] {
  const token = findToken(table, word.text)
  return token === -1 ? [] : [token]
}

function has(
  table: NameTable,
  tokens: Uint8Array,
  row: number,
  family: boolean,
  wanted: number,
  without = -1,
): boolean {
  const to = table.entriesStart[row + 1] ?? 0
  for (let at = table.entriesStart[row] ?? 0; at < to; at += 1) {
    const entry = table.entries[at] ?? 0
    if ((entry & ROLE_MASK) >= FAMILY_SIDE !== family || entry >>> ROLE_BITS === without) continue
    if (((tokens[entry >>> ROLE_BITS] ?? 0) & wanted) !== 0) return true
  }
  return false
}

function markWord(
  tokens: Uint8Array,
  fits: Map<number, unknown>,
  letter: [number, number] | undefined,
  bit: number,
): void {
  for (const token of fits.keys()) tokens[token] = bit === 0 ? 0 : (tokens[token] ?? 0) | bit
  if (letter === undefined) return
  if (bit === 0) tokens.fill(0, letter[0], letter[1])
  else for (let token = letter[0]; token < letter[1]; token += 1) tokens[token] = (tokens[token] ?? 0) | bit
}
