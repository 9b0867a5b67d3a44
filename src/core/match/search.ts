import type { PersonName, Rarity } from '../model.ts'
import { gather } from './gather.ts'
import { numberOf } from './kinds.ts'
import type { Marks } from './marks.ts'
import { findToken, type NameTable } from './name-table.ts'
import { ask, otherFamilyNumber, type Question } from './question.ts'
import type { Said } from './said.ts'
import { type Weighed, weigh } from './weigh.ts'

/** Everything that speaks for the requester being on the list: patients weighed one by one, and the many in bulk. */
export interface Evidence {
  question: Question
  /** The first of whom is told what was said, best first; then the others. */
  weighed: Weighed[]
  /** Patients who were not weighed one by one, together: `score` is the log of the sum of their ratios. */
  bulk: { score: number; said: Said[] }[]
}

const NAMESAKES = numberOf('whole.namesakes')
const GIVEN_EXACT = numberOf('given.exact')
const GIVEN_DIFFERENT = numberOf('given.different')
const FAMILY_EXACT = numberOf('family.exact')

/** Patients of whom is told what was said, at most. */
const TOLD = 12
/** Patients weighed for a reading, at most; one request in a thousand has more on a list of a million. */
const MOST_WEIGHED = 1500

/**
 * Looks a name up.
 * @param told of how many patients is told what was said; the rest have their score only
 */
export function search(
  table: NameTable,
  name: PersonName,
  rarity: Rarity,
  weights: Float64Array,
  marks: Marks,
  town?: { number: number; share: number },
  told = TOLD,
): Evidence {
  const question = ask(table, name, rarity, town?.number, town?.share)
  const found = new Map<number, Weighed>()
  for (const reading of question.readings) {
    const seen = new Set<number>()
    gather(table, question, reading, marks, (row) => {
      if (seen.has(row)) return true
      seen.add(row)
      const weighed = weigh(table, question, reading, row, weights, false, marks.tokens)
      const there = found.get(row)
      if (there === undefined || weighed.score > there.score) found.set(row, weighed)
      return seen.size < MOST_WEIGHED
    })
  }
  const all = [...found.values()]
  const shift = namesakeShift(question, all, rarity)
  if (shift !== 0) for (const one of all) if (namesake(one)) one.score += shift + (weights[NAMESAKES] ?? 0)
  const weighed = bestFirst(all, told)
  for (const one of weighed.slice(0, told))
    one.said = saidOf(weigh(table, question, one.reading, one.row, weights, true), shift)
  return { question, weighed, bulk: bulkOf(table, question, weighed, weights, rarity.listSize) }
}

/** The best `count` in their order, then the others as they come: to sort thousands costs more than to weigh them. */
function bestFirst(all: readonly Weighed[], count: number): Weighed[] {
  const isBefore = (a: Weighed, b: Weighed): boolean => a.score > b.score || (a.score === b.score && a.row < b.row)
  if (all.length <= count) return all.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
  const best: Weighed[] = []
  for (const one of all) {
    const last = best[count - 1]
    if (last !== undefined && !isBefore(one, last)) continue
    let at = Math.min(best.length, count - 1)
    for (; at > 0 && isBefore(one, best[at - 1] as Weighed); at -= 1) best[at] = best[at - 1] as Weighed
    best[at] = one
  }
  const taken = new Set(best)
  return [...best, ...all.filter((one) => !taken.has(one))]
}

function bulkOf(
  table: NameTable,
  question: Question,
  weighed: readonly Weighed[],
  weights: Float64Array,
  size: number,
): Evidence['bulk'] {
  const bulk: Evidence['bulk'] = []
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
  const sameGiven =
    countOf(table.givenStart, findToken(table, first.text)) - countIf(weighed, ({ sameGiven: same }) => same)
  if (sameGiven > 0)
    add(sameGiven, [plain(GIVEN_EXACT, Math.log(sameGiven / first.givenShare)), plain(otherFamilyNumber(reading), 0)])
  if (first === last) return bulk
  const sameFamily =
    countOf(table.familyStart, findToken(table, last.text)) - countIf(weighed, ({ sameFamily: same }) => same)
  if (sameFamily > 0)
    add(sameFamily, [plain(FAMILY_EXACT, Math.log(sameFamily / last.familyShare)), plain(GIVEN_DIFFERENT, 0)])
  return bulk
}

/** What a table's word on a pair of names is worth beside the number of namesakes on the list, in patients. */
const PAIR_TRUST = 1.5

/**
 * How common a given and family name are together is known twice: by the parts, and by how many on the list have both. The
 * shift, in nats, from the first to both: `(a + N f) / (a + k)` for k namesakes and the share f that the parts tell.
 */
function namesakeShift(question: Question, found: readonly Weighed[], rarity: Rarity): number {
  const count = countIf(found, namesake)
  const share = shareOf(question)
  if (count === 0 || share === undefined) return 0
  return Math.log((PAIR_TRUST + rarity.listSize * share) / (PAIR_TRUST + count))
}

/** The share of people who write their name so: first and last word. `undefined` for a name of one word. */
export function shareOf({ readings: [reading], together }: Question): number | undefined {
  const first = reading?.single[0]
  const last = reading?.single.at(-1)
  if (first === undefined || last === undefined || first === last) return
  return first.givenShare * last.familyShare * together(first.text, last.text)
}

/** Whether given and family name are the very words, in the usual order. */
export function namesake({ sameGiven, sameFamily, reading }: Weighed): boolean {
  return sameGiven && sameFamily && !reading.swapped
}

function saidOf(weighed: Weighed, shift: number): Said[] {
  if (shift === 0 || !namesake(weighed)) return weighed.said
  return [...weighed.said, { kind: NAMESAKES, offset: shift, word: '', token: -1 }]
}

function countOf(start: Uint32Array, token: number): number {
  return token === -1 ? 0 : (start[token + 1] ?? 0) - (start[token] ?? 0)
}

function countIf(weighed: readonly Weighed[], is: (one: Weighed) => boolean): number {
  return weighed.reduce((sum, one) => sum + Number(is(one)), 0)
}
