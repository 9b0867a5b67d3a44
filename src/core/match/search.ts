import type { PersonName, Rarity } from '../model.ts'
import { gather, type Marks } from './gather.ts'
import { numberOf } from './kinds.ts'
import { findToken, type NameTable } from './name-table.ts'
import { ask, otherFamilyNumber, type Question } from './question.ts'
import { type Said, type Weighed, weigh } from './weigh.ts'

/** Everything that speaks for the requester being on the list: patients weighed one by one, and the many in bulk. */
export interface Evidence {
  question: Question
  /** Best first. */
  weighed: Weighed[]
  /** Patients who were not weighed one by one, together: `score` is the log of the sum of their ratios. */
  bulk: { score: number; said: Said[] }[]
}

const GIVEN_EXACT = numberOf('given.exact')
const GIVEN_DIFFERENT = numberOf('given.different')
const FAMILY_EXACT = numberOf('family.exact')

/** Looks a name up. */
export function search(
  table: NameTable,
  name: PersonName,
  rarity: Rarity,
  weights: Float64Array,
  marks: Marks,
  town?: { number: number; share: number },
): Evidence {
  const question = ask(table, name, rarity, town?.number, town?.share)
  const found = new Map<number, Weighed>()
  for (const reading of question.readings) {
    const seen = new Set<number>()
    gather(table, question, reading, marks, (row) => {
      if (seen.has(row)) return
      seen.add(row)
      const weighed = weigh(table, question, reading, row, weights)
      const there = found.get(row)
      if (there === undefined || weighed.score > there.score) found.set(row, weighed)
    })
  }
  const weighed = [...found.values()].sort((a, b) => b.score - a.score || a.row - b.row)
  return { question, weighed, bulk: bulkOf(table, question, weighed, weights) }
}

function bulkOf(table: NameTable, question: Question, weighed: readonly Weighed[], weights: Float64Array): Evidence['bulk'] {
  const bulk: Evidence['bulk'] = []
  const add = (count: number, said: Said[]): void => {
    const score = said.reduce((sum, { kind, offset }) => sum + offset + (weights[kind] ?? 0), 0)
    if (count > 0) bulk.push({ score, said })
  }
  const plain = (kind: number, offset: number): Said => ({ kind, offset, word: '', token: -1 })
  const [reading] = question.readings
  const first = reading?.single[0]
  const last = reading?.single.at(-1)
  add(table.size, [plain(numberOf(question.none), Math.log(Math.max(table.size, 1)))])
  if (reading === undefined || first === undefined || last === undefined) return bulk
  const sameGiven = countOf(table.givenStart, findToken(table, first.text)) - countSaid(weighed, GIVEN_EXACT)
  if (sameGiven > 0) add(sameGiven, [plain(GIVEN_EXACT, Math.log(sameGiven / first.givenShare)), plain(otherFamilyNumber(reading), 0)])
  if (first === last) return bulk
  const sameFamily = countOf(table.familyStart, findToken(table, last.text)) - countSaid(weighed, FAMILY_EXACT)
  if (sameFamily > 0) add(sameFamily, [plain(FAMILY_EXACT, Math.log(sameFamily / last.familyShare)), plain(GIVEN_DIFFERENT, 0)])
  return bulk
}

function countOf(start: Uint32Array, token: number): number {
  return token === -1 ? 0 : (start[token + 1] ?? 0) - (start[token] ?? 0)
}

function countSaid(weighed: readonly Weighed[], kind: number): number {
  return weighed.reduce((sum, { said }) => sum + Number(said.some((one) => one.kind === kind)), 0)
}
