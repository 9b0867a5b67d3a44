import { type NameTable, spanOf, tokenCount } from './name-table.ts'
import type { Word } from './question.ts'

/** Room to work in, kept from one question to the next; all of it is 0 in between. */
export interface Marks {
  /** What each token of the table fits as. */
  tokens: Uint8Array
  /** A bit for each patient: whether a given name fits. */
  rows: Uint32Array
}

/** Room for the questions to a table. */
export function makeMarks(table: NameTable): Marks {
  return { tokens: new Uint8Array(tokenCount(table)), rows: new Uint32Array(Math.ceil(table.size / 32)) }
}

/** Rows in order are read this many times as quickly as a patient's own entries, which lie anywhere. */
const QUICKER = 8

/**
 * Marks every patient whose given name fits, where that costs less than to look at the `looked` patients one by one. Returns
 * whether it did.
 */
export function markRows(
  { givenRows, givenStart }: NameTable,
  words: readonly Word[],
  rows: Uint32Array,
  looked: number,
): boolean {
  let count = rows.length / QUICKER
  for (const { given } of words) {
    for (const token of given.keys()) count += (givenStart[token + 1] ?? 0) - (givenStart[token] ?? 0)
  }
  if (count > looked * QUICKER) return false
  for (const { given } of words) {
    for (const token of given.keys()) markAll(givenRows, ...spanOf(givenStart, token), rows)
  }
  return true
}

/** Marks every patient whose family name fits, an initial as well: the tokens of a letter stand side by side. */
export function markFamilyRows(
  { familyRows, familyStart }: NameTable,
  words: readonly Word[],
  rows: Uint32Array,
): void {
  for (const { family, letter } of words) {
    if (letter !== undefined) markAll(familyRows, familyStart[letter[0]] ?? 0, familyStart[letter[1]] ?? 0, rows)
    for (const token of family.keys()) markAll(familyRows, ...spanOf(familyStart, token), rows)
  }
}

function markAll(list: Uint32Array, from: number, to: number, rows: Uint32Array): void {
  for (let at = from; at < to; at += 1) {
    const row = list[at] ?? 0
    rows[row >> 5] = (rows[row >> 5] ?? 0) | (1 << (row & 31))
  }
}

/** Whether a patient is marked. */
export function isMarked(rows: Uint32Array, row: number): boolean {
  return ((rows[row >> 5] ?? 0) & (1 << (row & 31))) !== 0
}
