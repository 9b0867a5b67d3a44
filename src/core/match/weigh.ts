import { numberOf } from './kinds.ts'
import { sayNoFamily, sayNoGiven } from './missing.ts'
import type { NameTable } from './name-table.ts'
import type { Part } from './part.ts'
import type { Question, Reading, Word } from './question.ts'
import { sayRest } from './rest.ts'
import { FAMILY_SIDE, ROLE, ROLE_BITS, ROLE_MASK } from './roles.ts'
import type { Said, Say, Span } from './said.ts'

/** What is known of one patient under one reading. */
export interface Weighed {
  row: number
  /** Where on the list, which table and question `row` and `reading` are of. */
  place: number
  part: Part
  question: Question
  /** Log likelihood ratio, in nats. */
  score: number
  /** What was said, where it was asked for. */
  said: Said[]
  reading: Reading
  /** Whether given and family name are exactly the same. */
  sameGiven: boolean
  sameFamily: boolean
}

const K = {
  givenExact: numberOf('given.exact'),
  familyExact: numberOf('family.exact'),
  inner: numberOf('inner.family'),
  swapped: numberOf('order.swapped'),
  together: numberOf('whole.together'),
  townSame: numberOf('town.same'),
  townOther: numberOf('town.other'),
}

/** The kind that says as what a token stood on the list, by role; -1 for the plain ones. */
const AS = new Int16Array(ROLE_MASK + 1).fill(-1)
AS[ROLE.second] = numberOf('as.second')
AS[ROLE.middle] = numberOf('as.middle')
AS[ROLE.called] = numberOf('as.called')
AS[ROLE.givenJoined] = numberOf('as.joined')
AS[ROLE.familySecond] = numberOf('as.family-second')
AS[ROLE.familyJoined] = numberOf('as.family-joined')
AS[ROLE.familyBare] = numberOf('as.family-bare')
AS[ROLE.former] = numberOf('as.former')

interface Best {
  score: number
  word: Word | undefined
  entry: number
  kind: number
  offset: number
}

const NO_BEST: Best = { score: Number.NEGATIVE_INFINITY, word: undefined, entry: -1, kind: 0, offset: 0 }

/** Room for the best of each side, used again for each patient. */
const roomForFamily = { ...NO_BEST }
const roomForGiven = { ...NO_BEST }
const NOTHING_SAID: Said[] = []

/**
 * Weighs one patient of a part against a reading of the name.
 * @param tell whether to write down what was said; most patients are weighed without
 * @param fitting by token, 0 where it fits no word on any side; saves looking
 */
export function weigh(
  part: Part,
  question: Question,
  reading: Reading,
  row: number,
  weights: Float64Array,
  tell: boolean,
  fitting?: Uint8Array,
): Weighed {
  const { table, places } = part
  const place = places === undefined ? row : (places[row] ?? 0)
  const said: Said[] = tell ? [] : NOTHING_SAID
  let score = 0
  const say = (kind: number, offset: number, word = '', token = -1): void => {
    if (tell) said.push({ kind, offset, word, token })
    score += (weights[kind] ?? 0) + offset
  }
  const span = { from: table.entriesStart[row] ?? 0, to: table.entriesStart[row + 1] ?? 0 }
  const look = { table, weights, span, fitting }
  const family = bestOf(look, reading.family, true, roomForFamily)
  const taken = family.word?.mask ?? 0
  const given = bestOf(look, reading.given, false, roomForGiven, taken)
  if (question.aliases.length > 0) addBest(look, question.aliases, false, given, taken)
  let covered = 0
  let middleSeen = false
  if (given.word !== undefined) {
    covered |= given.word.mask
    say(given.kind, given.offset, given.word.text, given.entry >>> ROLE_BITS)
    sayAs(given.entry, say)
    middleSeen = (given.entry & ROLE_MASK) === ROLE.middle
  } else {
    const first = reading.swapped ? reading.single.at(-1) : reading.single[0]
    covered |= first?.mask ?? 0
    sayNoGiven(table, first, span, say)
  }
  if (family.word !== undefined) {
    covered |= family.word.mask
    say(family.kind, family.offset, family.word.text, family.entry >>> ROLE_BITS)
    sayAs(family.entry, say)
    if (!reading.swapped && (family.word.mask & ((question.all + 1) >> 1)) === 0) say(K.inner, 0)
  } else covered |= sayNoFamily(table, reading, span, say)
  if (reading.swapped) say(K.swapped, 0)
  if (given.word !== undefined && family.word !== undefined) {
    say(K.together, -Math.log(question.together(given.word.text, family.word.text)))
  }
  const familyName = family.word?.text
  const withFamily = (word: string): number => (familyName === undefined ? 1 : question.together(word, familyName))
  const compared = { covered, given: given.entry, family: family.entry, middleSeen, withFamily, fitting }
  sayRest(table, reading, span, compared, (question.all + 1) >> 1, say)
  const town = table.town[row] ?? 0
  if (question.town >= 0 && town > 0) {
    if (question.town === town) say(K.townSame, -Math.log(question.townShare))
    else say(K.townOther, 0)
  }
  const sameGiven = given.kind === K.givenExact && given.word !== undefined
  const sameFamily = family.kind === K.familyExact && family.word !== undefined
  return { row, place, part, question, score, said, reading, sameGiven, sameFamily }
}

function sayAs(entry: number, say: Say): void {
  const as = AS[entry & ROLE_MASK] ?? -1
  if (as !== -1) say(as, 0)
}

interface Look {
  table: NameTable
  weights: Float64Array
  span: Span
  fitting: Uint8Array | undefined
}

/** The entry of one side that fits one of the words best. */
function bestOf(look: Look, words: readonly Word[], family: boolean, room: Best, taken = 0): Best {
  Object.assign(room, NO_BEST)
  addBest(look, words, family, room, taken)
  return room
}

function addBest(
  { table, weights, span: { from, to }, fitting }: Look,
  words: readonly Word[],
  family: boolean,
  best: Best,
  taken: number,
): void {
  for (let at = from; at < to; at += 1) {
    const entry = table.entries[at] ?? 0
    const role = entry & ROLE_MASK
    if (role >= FAMILY_SIDE !== family) continue
    if (fitting !== undefined && fitting[entry >>> ROLE_BITS] === 0) continue
    const as = AS[role] ?? -1
    const asWeight = as === -1 ? 0 : (weights[as] ?? 0)
    for (const word of words) {
      if (taken !== 0 && (word.mask & taken) !== 0) continue
      const fit = (family ? word.family : word.given).get(entry >>> ROLE_BITS)
      if (fit === undefined) continue
      const score = fit.offset + (weights[fit.kind] ?? 0) + asWeight
      if (score <= best.score) continue
      best.score = score
      best.word = word
      best.entry = entry
      best.kind = fit.kind
      best.offset = fit.offset
    }
  }
}
