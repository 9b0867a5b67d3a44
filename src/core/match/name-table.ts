import { type Codes, lettersOf, readCodes, tokenOf } from './letters.ts'

/**
 * The names of a list in a few arrays. Tokens are numbered in the order of their letters, patients in the order of the list.
 * Where a list of lists is meant, `...Start[i]` to `...Start[i + 1]` is the i-th.
 */
export interface NameTable {
  /** Patients. */
  size: number
  /** The letters of all tokens, one after the other. */
  letters: Uint8Array
  lettersStart: Uint32Array
  /** The tokens of each patient's names, with their roles in the low four bits. */
  entries: Uint32Array
  entriesStart: Uint32Array
  /** Patients by token: those who bear it as a given, middle or called name, and as a family name. */
  givenRows: Uint32Array
  givenStart: Uint32Array
  familyRows: Uint32Array
  familyStart: Uint32Array
  /** Patients whose first given name a token is. */
  givenCount: Uint32Array
  /** Tokens by a hash of what is left of them without one letter. */
  nearTokens: Uint32Array
  nearStart: Uint32Array
  /** Tokens by a hash of how they sound. */
  soundTokens: Uint32Array
  soundStart: Uint32Array
  /** Each patient's town, and the towns; 0 is none. */
  town: Uint8Array
  towns: Uint8Array
  /** The origin of each token as a surname; empty where the table was built without name data. */
  origins: Uint8Array
}

/** The token of a number. */
export function tokenAt(table: NameTable, token: number): string {
  return tokenOf(table.letters, table.lettersStart[token] ?? 0, table.lettersStart[token + 1] ?? 0)
}

/** Puts the letters of a token into a room. */
export function readToken({ letters, lettersStart }: NameTable, token: number, room: Codes): void {
  readCodes(letters, lettersStart[token] ?? 0, lettersStart[token + 1] ?? 0, room)
}

/** How many tokens a table has. */
export function tokenCount({ lettersStart }: NameTable): number {
  return lettersStart.length - 1
}

/** The number of a token, or -1. */
export function findToken(table: NameTable, token: string): number {
  const at = placeOf(table, lettersOf(token))
  return at < tokenCount(table) && tokenAt(table, at) === token ? at : -1
}

/** The numbers of the tokens that begin with `start`: from the first, up to and without the second. */
export function withStart(table: NameTable, start: string): [number, number] {
  const bytes = lettersOf(start)
  return [placeOf(table, bytes), placeOf(table, [...bytes, 256])]
}

/** Where letters stand in the order of the tokens. */
function placeOf({ letters, lettersStart }: NameTable, bytes: readonly number[]): number {
  let low = 0
  let high = lettersStart.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(letters, lettersStart[middle] ?? 0, lettersStart[middle + 1] ?? 0, bytes) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function compare(letters: Uint8Array, from: number, to: number, bytes: readonly number[]): number {
  const length = Math.min(to - from, bytes.length)
  for (let at = 0; at < length; at += 1) {
    const difference = (letters[from + at] ?? 0) - (bytes[at] ?? 0)
    if (difference !== 0) return difference
  }
  return to - from - bytes.length
}

/** Whether a token is just this text, of plain letters. */
export function tokenIs({ letters, lettersStart }: NameTable, token: number, text: string): boolean {
  const from = lettersStart[token] ?? 0
  if ((lettersStart[token + 1] ?? 0) - from !== text.length) return false
  for (let at = 0; at < text.length; at += 1) if (letters[from + at] !== text.charCodeAt(at)) return false
  return true
}

/** How many letters a token has; letters that are not plain count as three. */
export function tokenLength({ lettersStart }: NameTable, token: number): number {
  return (lettersStart[token + 1] ?? 0) - (lettersStart[token] ?? 0)
}

/** Whether a token stands in a range, as `withStart` gives it. */
export function tokenInRange(range: readonly [number, number] | undefined, token: number): boolean {
  return range !== undefined && token >= range[0] && token < range[1]
}

/** From where up to and without where the list of a token stands, in an array beside its `...Start`. */
export function spanOf(start: Uint32Array, token: number): [number, number] {
  return [start[token] ?? 0, start[token + 1] ?? 0]
}
