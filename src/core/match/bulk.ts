import { countsOf } from './counts.ts'
import { numberOf } from './kinds.ts'
import { findToken } from './name-table.ts'
import type { Part } from './part.ts'
import { otherFamilyNumber, type Question } from './question.ts'
import type { Said } from './said.ts'
import type { Weighed } from './weigh.ts'

/** Patients who were not weighed one by one, together. */
export interface Bulk {
  /** The log of the sum of their ratios. */
  score: number
  said: Said[]
}

const GIVEN_EXACT = numberOf('given.exact')
const GIVEN_DIFFERENT = numberOf('given.different')
const FAMILY_EXACT = numberOf('family.exact')

/** What speaks for the many of a list: everybody, those with the same given name only, those with the same family name only. */
export function bulkOf(
  parts: readonly [Part, ...Part[]],
  question: Question,
  weighed: readonly Weighed[],
  weights: Float64Array,
  size: number,
): Bulk[] {
  const [{ table }] = parts
  const counts = countsOf(parts)
  const bulk: Bulk[] = []
  const add = (count: number, said: Said[]): void => {
    const score = said.reduce((sum, { kind, offset }) => sum + offset + (weights[kind] ?? 0), 0)
    if (count > 0) bulk.push({ score, said })
  }
  const plain = (kind: number, offset: number): Said => ({ kind, offset, word: '', token: -1 })
  const [reading] = question.readings
  const first = reading?.single[0]
  const last = reading?.single.at(-1)
  add(size, [plain(numberOf(question.none), Math.log(Math.max(size, 1)))])
  if (reading === undefined || first === undefined || last === undefined) return bulk
  const given = counts.bearers(first.text, findToken(table, first.text))
  const sameGiven = given - countIf(weighed, ({ sameGiven: same }) => same)
  if (sameGiven > 0)
    add(sameGiven, [plain(GIVEN_EXACT, Math.log(sameGiven / first.givenShare)), plain(otherFamilyNumber(reading), 0)])
  if (first === last) return bulk
  const family = counts.family(last.text, findToken(table, last.text))
  const sameFamily = family - countIf(weighed, ({ sameFamily: same }) => same)
  if (sameFamily > 0)
    add(sameFamily, [plain(FAMILY_EXACT, Math.log(sameFamily / last.familyShare)), plain(GIVEN_DIFFERENT, 0)])
  return bulk
}

function countIf(weighed: readonly Weighed[], is: (one: Weighed) => boolean): number {
  return weighed.reduce((sum, one) => sum + Number(is(one)), 0)
}
