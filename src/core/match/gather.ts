import { isMarked, type Marks, markRows } from './marks.ts'
import { findToken, type NameTable, spanOf } from './name-table.ts'
import type { Question, Reading, Word } from './question.ts'
import { FAMILY_SIDE, ROLE_BITS, ROLE_MASK } from './roles.ts'

/** Patients with one token up to which each is weighed, whatever else fits. */
const FEW = 40
/** Patients looked at for one token, at most. */
const MOST = 25_000

const GIVEN = 1
const FAMILY = 2
/** Fits as a given name by a word that is not the given name: `Gerald` of `Edward Gerald`. */
const OTHER = 4

/**
 * The patients worth weighing under a reading: those whose given and family name both fit in some way, and those who share a
 * token that few have.
 */
export function gather(
  table: NameTable,
  question: Question,
  reading: Reading,
  marks: Marks,
  take: (row: number) => void,
): void {
  const givenWords = question.aliases.length > 0 ? [...reading.given, ...question.aliases] : reading.given
  const others = reading.single.filter((word) => !reading.given.includes(word))
  const mark = (on: boolean): void => {
    for (const word of givenWords) markWord(marks.tokens, word.given, word.letter, on ? GIVEN : 0)
    for (const word of reading.family) markWord(marks.tokens, word.family, word.letter, on ? FAMILY : 0)
    for (const word of others) markWord(marks.tokens, word.given, undefined, on ? OTHER : 0)
  }
  mark(true)
  gatherFamilies(table, [...reading.family, ...question.aliases], { givenWords, others }, marks, take)
  const familyLetter = reading.family.some(({ letter }) => letter !== undefined)
  for (const word of givenWords) {
    for (const token of familyLetter ? word.given.keys() : exact(table, word)) {
      const [from, to] = spanOf(table.givenStart, token)
      if (to - from > FEW && !familyLetter) continue
      const end = Math.min(to, from + MOST)
      for (let at = from; at < end; at += 1) {
        const row = table.givenRows[at] ?? 0
        if (to - from <= FEW || has(table, marks.tokens, row, true, FAMILY)) take(row)
      }
    }
  }
  if (!reading.swapped) gatherMiddle(table, reading, marks.tokens, take)
  mark(false)
}

/** Patients whose family name fits, and whose given name does as well unless few share the family name. */
function gatherFamilies(
  table: NameTable,
  words: readonly Word[],
  { givenWords, others }: { givenWords: readonly Word[]; others: readonly Word[] },
  marks: Marks,
  take: (row: number) => void,
): void {
  const { familyRows, familyStart } = table
  let looked = 0
  for (const word of words) {
    for (const token of word.family.keys()) {
      const [from, to] = spanOf(familyStart, token)
      if (to - from > FEW) looked += Math.min(to - from, MOST)
    }
  }
  // Initials fit tokens of one letter too, which have no rows.
  const initials = givenWords.some(({ letter }) => letter !== undefined)
  const inBits = !initials && markRows(table, [...givenWords, ...others], marks.rows, looked)
  for (const word of words) {
    for (const token of word.family.keys()) {
      const [from, to] = spanOf(familyStart, token)
      const end = Math.min(to, from + MOST)
      for (let at = from; at < end; at += 1) {
        const row = familyRows[at] ?? 0
        if (to - from <= FEW) take(row)
        else if (inBits ? isMarked(marks.rows, row) : has(table, marks.tokens, row, false, GIVEN | OTHER)) take(row)
      }
    }
  }
  if (inBits) marks.rows.fill(0)
}

/** Given and middle name without a family name: both on the given side, the rarer of the two looked up. */
function gatherMiddle(table: NameTable, reading: Reading, tokens: Uint8Array, take: (row: number) => void): void {
  const first = reading.single[0]
  const last = reading.single.at(-1)
  if (first === undefined || last === undefined || first === last) return
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
      if (has(table, tokens, row, false, wanted, token)) take(row)
    }
  }
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
