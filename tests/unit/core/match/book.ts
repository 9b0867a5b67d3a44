import { readFileSync } from 'node:fs'
import { buildTable } from '../../../../src/core/match/build.ts'
import { type Book, openListBook } from '../../../../src/core/match/rank.ts'
import type { NameData } from '../../../../src/core/match/rarity.ts'
import type { Patient, PatientName } from '../../../../src/core/model.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(`assets/names/${file}.json`, 'utf8'))

/** The bundled name data. */
export const NAMES = {
  given: read('given'),
  family: read('family'),
  nicknames: read('nicknames'),
  origins: read('origins'),
} as NameData

/** A fictitious patient of one official name, `Given [Middle] Family` in parts, and other names of theirs. */
export function person(id: string, given: string, middle: string, family: string, ...more: PatientName[]): Patient {
  return { id, names: [{ kind: 'official', given, middle, family }, ...more], status: 'active' }
}

/** Fictitious people to make a list of some size; none shares a name with those the tests ask for. */
export function crowd(count: number): Patient[] {
  const given = ['Wilhelmina', 'Octavius', 'Philippa', 'Barnaby', 'Griselda', 'Leopold', 'Hyacinth', 'Ferdinand']
  const family = ['Ashgrove', 'Brackenbury', 'Cobblestone', 'Dunwiddie', 'Everglade', 'Foxworthy', 'Gillingwater']
  return Array.from({ length: count }, (_, at) =>
    person(
      `crowd-${at}`,
      given[at % given.length] ?? '',
      '',
      `${family[at % family.length]}${'abcdefghij'[Math.floor(at / 56) % 10]}`,
    ),
  )
}

/** A list, ready to be asked. */
export function bookOf(patients: readonly Patient[]): Book {
  const table = buildTable(patients, NAMES)
  return openListBook(table, NAMES)
}
