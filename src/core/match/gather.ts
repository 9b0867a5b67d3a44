import { findToken, type NameTable } from './name-table.ts'
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

/** Marks for the tokens of a table, kept from one question to the next. */
export type Marks = Uint8Array

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
  const givenWords = [...reading.given, ...question.aliases]
  const others = reading.single.filter((word) => !reading.given.includes(word))
  const mark = (on: boolean): void => {
    for (const word of givenWords) markWord(marks, word.given, word.letter, on ? GIVEN : 0)
    for (const word of reading.family) markWord(marks, word.family, word.letter, on ? FAMILY : 0)
    for (const word of others) markWord(marks, word.given, undefined, on ? OTHER : 0)
  }
  mark(true)
  for (const word of [...reading.family, ...question.aliases]) {
    for (const token of word.family.keys()) {
      each(table.familyRows, table.familyStart, token, (row, count) => {
        if (count <= FEW || has(table, marks, row, false, GIVEN | OTHER)) take(row)
      })
    }
  }
  const familyLetter = reading.family.some(({ letter }) => letter !== undefined)
  for (const word of givenWords) {
    for (const token of familyLetter ? word.given.keys() : exact(table, word)) {
      each(table.givenRows, table.givenStart, token, (row, count) => {
        if (count <= FEW || (familyLetter && has(table, marks, row, true, FAMILY))) take(row)
      })
    }
  }
  if (!reading.swapped) gatherMiddle(table, reading, marks, take)
  mark(false)
}

/** Given and middle name without a family name: both on the given side, the rarer of the two looked up. */
function gatherMiddle(table: NameTable, reading: Reading, marks: Marks, take: (row: number) => void): void {
  const first = reading.single[0]
  const last = reading.single.at(-1)
  if (first === undefined || last === undefined || first === last) return
  const count = (word: Word): number => {
    const token = findToken(table, word.text)
    return token === -1 ? 0 : (table.givenStart[token + 1] ?? 0) - (table.givenStart[token] ?? 0)
  }
  const [rare, wanted] = count(last) <= count(first) ? [last, GIVEN] : [first, OTHER]
  for (const token of exact(table, rare)) {
    each(table.givenRows, table.givenStart, token, (row) => {
      if (has(table, marks, row, false, wanted, token)) take(row)
    })
  }
}

function exact(table: NameTable, word: Word): number[] {
  const token = findToken(table, word.text)
  return token === -1 ? [] : [token]
}

function each(rows: Uint32Array, start: Uint32Array, token: number, look: (row: number, count: number) => void): void {
  const from = start[token] ?? 0
  const to = start[token + 1] ?? 0
  const end = Math.min(to, from + MOST)
  for (let at = from; at < end; at += 1) look(rows[at] ?? 0, to - from)
}

function has(table: NameTable, marks: Marks, row: number, family: boolean, wanted: number, without = -1): boolean {
  const to = table.entriesStart[row + 1] ?? 0
  for (let at = table.entriesStart[row] ?? 0; at < to; at += 1) {
    const entry = table.entries[at] ?? 0
    if ((entry & ROLE_MASK) >= FAMILY_SIDE !== family || entry >>> ROLE_BITS === without) continue
    if (((marks[entry >>> ROLE_BITS] ?? 0) & wanted) !== 0) return true
  }
  return false
}

function markWord(marks: Marks, fits: Map<number, unknown>, letter: [number, number] | undefined, bit: number): void {
  for (const token of fits.keys()) marks[token] = bit === 0 ? 0 : (marks[token] ?? 0) | bit
  if (letter === undefined) return
  if (bit === 0) marks.fill(0, letter[0], letter[1])
  else for (let token = letter[0]; token < letter[1]; token += 1) marks[token] = (marks[token] ?? 0) | bit
}
