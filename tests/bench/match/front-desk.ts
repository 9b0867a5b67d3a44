import { readFileSync } from 'node:fs'
import { buildTable } from '../../../src/core/match/build.ts'
import { type Book, editBook, openListBook } from '../../../src/core/match/rank.ts'
import type { NameData } from '../../../src/core/match/rarity.ts'
import { asPatient, type SetPatient } from './read-set.ts'

/** The bundled name data, read as the extension bundles it. */
export function bundledNames(): NameData {
  const read = (file: string): unknown => JSON.parse(readFileSync(`assets/names/${file}.json`, 'utf8'))
  return {
    given: read('given'),
    family: read('family'),
    nicknames: read('nicknames'),
    origins: read('origins'),
  } as NameData
}

/** The list of a set, ready to be asked, and what that cost. */
export interface Prepared {
  book: Book
  buildMs: number
  /** In memory: the arrays of the table and the room to work in. */
  bytes: number
}

/** Builds the index of a list as the extension does. */
export function prepare(patients: readonly SetPatient[]): Prepared {
  const names = bundledNames()
  const start = performance.now()
  const table = buildTable(patients.values().map(asPatient), names)
  const buildMs = performance.now() - start
  const book = openListBook(table, names)
  const arrays = [...Object.values(table), ...book.parts.flatMap(({ marks }) => Object.values(marks))].filter((value) =>
    ArrayBuffer.isView(value),
  )
  const bytes = arrays.reduce((sum, array) => sum + array.byteLength, 0)
  return { book, buildMs, bytes }
}

/** How long it takes until twenty changes by hand can be found, in ms: the quickest of five, as the machine does other things too. */
export function editMs(book: Book, patients: readonly SetPatient[]): number {
  const names = bundledNames()
  const changed = new Map(patients.slice(0, 20).map((patient, at) => [at * 7, asPatient(patient)]))
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    editBook(book, changed, names)
    return performance.now() - start
  })
  return Math.min(...times)
}
