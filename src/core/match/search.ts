import type { PersonName, Rarity } from '../model.ts'
import { bestFirst } from './best-first.ts'
import { type Bulk, bulkOf } from './bulk.ts'
import { gather } from './gather.ts'
import { numberOf } from './kinds.ts'
import type { Part } from './part.ts'
import { ask, type Question } from './question.ts'
import type { Said } from './said.ts'
import { townShare } from './town-share.ts'
import { townNumber } from './towns.ts'
import { type Weighed, weigh } from './weigh.ts'

/** Everything that speaks for the requester being on the list: patients weighed one by one, and the many in bulk. */
export interface Evidence {
  question: Question
  /** The first of whom is told what was said, best first; then the others. */
  weighed: Weighed[]
  bulk: Bulk[]
}

const NAMESAKES = numberOf('whole.namesakes')

/** Patients of whom is told what was said, at most. */
const TOLD = 12
/** Patients weighed at most, in the usual order of the words and in the other; few requests have more on a list of a million. */
const MOST_WEIGHED = 1000
const MOST_SWAPPED = 400

/**
 * Looks a name up.
 * @param parts where: the table of the list, then what was changed since it was built
 * @param place what the card says of a town
 * @param told of how many patients is told what was said; the rest have their score only
 */
export function search(
  parts: readonly [Part, ...Part[]],
  name: PersonName,
  rarity: Rarity,
  weights: Float64Array,
  place?: string,
  told = TOLD,
): Evidence {
  const [main, ...changed] = parts
  const town = townShare(main.table, place)
  const question = ask(main.table, name, rarity, town?.number, town?.share)
  const all = weighPart(main, question, weights)
  for (const part of changed) {
    // Numbers of tokens are those of one table.
    const anywhere = {
      ...rarity,
      given: (token: string) => rarity.given(token),
      family: (token: string) => rarity.family(token),
    }
    const number = town && townNumber(part.table.towns, place ?? '')
    all.push(...weighPart(part, ask(part.table, name, anywhere, number, town?.share, question), weights))
  }
  const shift = namesakeShift(question, all, rarity)
  if (shift !== 0) for (const one of all) if (namesake(one)) one.score += shift + (weights[NAMESAKES] ?? 0)
  const weighed = bestFirst(all, told)
  for (const one of weighed.slice(0, told)) one.said = saidOf(tell(one, weights), shift)
  return { question, weighed, bulk: bulkOf(parts, question, weighed, weights, rarity.listSize) }
}

/** Every patient of a part who is worth it, weighed; each once, in the reading that speaks most for them. */
function weighPart(part: Part, question: Question, weights: Float64Array): Weighed[] {
  const { table, marks, gone } = part
  const found = new Map<number, Weighed>()
  for (const reading of question.readings) {
    const seen = new Set<number>()
    gather(table, question, reading, marks, (row) => {
      if (seen.has(row) || gone?.has(row) === true) return true
      seen.add(row)
      const weighed = weigh(part, question, reading, row, weights, false, marks.tokens)
      const there = found.get(row)
      if (there === undefined || weighed.score > there.score) found.set(row, weighed)
      return seen.size < (reading.swapped ? MOST_SWAPPED : MOST_WEIGHED)
    })
  }
  return [...found.values()]
}

function tell({ part, question, reading, row }: Weighed, weights: Float64Array): Weighed {
  return weigh(part, question, reading, row, weights, true)
}

/** What a table's word on a pair of names is worth beside the number of namesakes on the list, in patients. */
const PAIR_TRUST = 1.5

/**
 * How common a given and family name are together is known twice: by the parts, and by how many on the list have both. The
 * shift, in nats, from the first to both: `(a + N f) / (a + k)` for k namesakes and the share f that the parts tell.
 */
function namesakeShift(question: Question, found: readonly Weighed[], rarity: Rarity): number {
  const count = found.filter(namesake).length
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
