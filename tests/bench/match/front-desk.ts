import { readFileSync } from 'node:fs'
import { buildTable } from '../../../src/core/match/build.ts'
import { listRarity } from '../../../src/core/match/list-rarity.ts'
import { type NameTable, tokenCount } from '../../../src/core/match/name-table.ts'
import type { NameData } from '../../../src/core/match/rarity.ts'
import type { Rarity } from '../../../src/core/model.ts'
import { asPatient, type LabelledSet } from './read-set.ts'

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

/** The table of a set's list, what it cost, and all that a question needs. */
export interface Prepared {
  table: NameTable
  rarity: Rarity
  marks: Uint8Array
  buildMs: number
  bytes: number
}

/** Builds the index of a set as the extension does. */
export function prepare({ patients }: LabelledSet): Prepared {
  const start = performance.now()
  const table = buildTable(patients.values().map(asPatient), patients.length)
  const buildMs = performance.now() - start
  const marks = new Uint8Array(tokenCount(table))
  const arrays = Object.values(table).filter((value) => ArrayBuffer.isView(value))
  const bytes = arrays.reduce((sum, array) => sum + array.byteLength, marks.byteLength)
  return { table, rarity: listRarity(table, bundledNames()), marks, buildMs, bytes }
}
