import { numberOf } from './kinds.ts'
import type { NameTable } from './name-table.ts'
import { letterShare, otherFamilyNumber, type Question, type Reading, type Word } from './question.ts'
import { FAMILY_SIDE, ROLE, ROLE_BITS, ROLE_MASK } from './roles.ts'

/** One thing that a name and a patient say to each other. `offset`: what rarity gives, in nats; the weight is added. */
export interface Said {
  kind: number
  offset: number
  /** The word of the name, and the token of the list; empty and -1 where there is none. */
  word: string
  token: number
}

/** What is known of one patient under one reading. */
export interface Weighed {
  row: number
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
  initial: numberOf('given.initial'),
  middleInitial: numberOf('given.middle-initial'),
  different: numberOf('given.different'),
  differentKnown: numberOf('given.different-known'),
  missing: numberOf('given.missing'),
  familyInitial: numberOf('family.initial'),
  inner: numberOf('inner.family'),
  restExact: numberOf('rest.exact'),
  restSecond: numberOf('rest.second'),
  restCalled: numberOf('rest.called'),
  restNear: numberOf('rest.near'),
  restInitial: numberOf('rest.initial'),
  restFormer: numberOf('rest.former'),
  restFamily: numberOf('rest.family'),
  against: numberOf('rest.against'),
  againstInitial: numberOf('rest.against-initial'),
  extraGiven: numberOf('rest.extra-given'),
  extraFamily: numberOf('rest.extra-family'),
  familyLeft: numberOf('listed.family-left'),
  middleLeft: numberOf('listed.middle-left'),
  swapped: numberOf('order.swapped'),
  together: numberOf('whole.together'),
  asMiddle: numberOf('family.as-middle'),
  asInitial: numberOf('family.as-initial'),
  townSame: numberOf('town.same'),
  townOther: numberOf('town.other'),
}

/** The kind that says as what a token stood on the list; -1 for the plain ones. */
const AS: Readonly<Record<number, number>> = {
  [ROLE.second]: numberOf('as.second'),
  [ROLE.middle]: numberOf('as.middle'),
  [ROLE.called]: numberOf('as.called'),
  [ROLE.givenJoined]: numberOf('as.joined'),
  [ROLE.familySecond]: numberOf('as.family-second'),
  [ROLE.familyJoined]: numberOf('as.family-joined'),
  [ROLE.familyBare]: numberOf('as.family-bare'),
  [ROLE.former]: numberOf('as.former'),
}

interface Best {
  score: number
  word?: Word
  entry: number
  kind: number
  offset: number
}

/**
 * Weighs one patient against a reading of the name.
 * @param tell whether to write down what was said; most patients are weighed without
 */
export function weigh(
  table: NameTable,
  question: Question,
  reading: Reading,
  row: number,
  weights: Float64Array,
  tell: boolean,
): Weighed {
  const said: Said[] = []
  let score = 0
  const say = (kind: number, offset: number, word = '', token = -1): void => {
    if (tell) said.push({ kind, offset, word, token })
    score += (weights[kind] ?? 0) + offset
  }
  const from = table.entriesStart[row] ?? 0
  const to = table.entriesStart[row + 1] ?? 0
  const family = bestOf(table, reading.family, from, to, true, weights)
  const given = bestOf(
    table,
    question.aliases.length > 0 ? [...reading.given, ...question.aliases] : reading.given,
    from,
    to,
    false,
    weights,
    family.word?.mask,
  )
  let covered = 0
  let middleSeen = false
  if (given.word !== undefined) {
    covered |= given.word.mask
    say(given.kind, given.offset, given.word.text, given.entry >>> ROLE_BITS)
    const as = AS[given.entry & ROLE_MASK]
    if (as !== undefined) say(as, 0)
    middleSeen = (given.entry & ROLE_MASK) === ROLE.middle
  } else {
    const first = reading.swapped ? reading.single.at(-1) : reading.single[0]
    covered |= first?.mask ?? 0
    sayNoGiven(table, first, from, to, say)
  }
  if (family.word !== undefined) {
    covered |= family.word.mask
    say(family.kind, family.offset, family.word.text, family.entry >>> ROLE_BITS)
    const as = AS[family.entry & ROLE_MASK]
    if (as !== undefined) say(as, 0)
    if (!reading.swapped && (family.word.mask & ((question.all + 1) >> 1)) === 0) say(K.inner, 0)
  } else covered |= sayNoFamily(table, reading, from, to, say)
  if (reading.swapped) say(K.swapped, 0)
  if (given.word !== undefined && family.word !== undefined) {
    say(K.together, -Math.log(question.together(given.word.text, family.word.text)))
  }
  sayRest(table, question, reading, covered, given.entry, family.entry, middleSeen, from, to, say)
  const town = table.town[row] ?? 0
  if (question.town >= 0 && town > 0) {
    if (question.town === town) say(K.townSame, -Math.log(question.townShare))
    else say(K.townOther, 0)
  }
  const sameGiven = given.kind === K.givenExact && given.word !== undefined
  const sameFamily = family.kind === K.familyExact && family.word !== undefined
  return { row, score, said, reading, sameGiven, sameFamily }
}

type Say = (kind: number, offset: number, word?: string, token?: number) => void

function bestOf(
  table: NameTable,
  words: readonly Word[],
  from: number,
  to: number,
  family: boolean,
  weights: Float64Array,
  taken = 0,
): Best {
  const best: Best = { score: Number.NEGATIVE_INFINITY, entry: -1, kind: 0, offset: 0 }
  for (let at = from; at < to; at += 1) {
    const entry = table.entries[at] ?? 0
    const role = entry & ROLE_MASK
    if (role >= FAMILY_SIDE !== family) continue
    for (const word of words) {
      if (taken !== 0 && (word.mask & taken) !== 0) continue
      const fit = (family ? word.family : word.given).get(entry >>> ROLE_BITS)
      if (fit === undefined) continue
      const score = fit.offset + (weights[fit.kind] ?? 0) + (weights[AS[role] ?? -1] ?? 0)
      if (score > best.score) Object.assign(best, { score, word, entry, kind: fit.kind, offset: fit.offset })
    }
  }
  return best
}

function inRange(range: readonly [number, number] | undefined, token: number): boolean {
  return range !== undefined && token >= range[0] && token < range[1]
}

function sayNoGiven(table: NameTable, first: Word | undefined, from: number, to: number, say: Say): void {
  if (first === undefined) {
    say(K.missing, 0)
    return
  }
  const letter = first.text[0] ?? ''
  let middle = false
  for (let at = from; at < to; at += 1) {
    const entry = table.entries[at] ?? 0
    const role = entry & ROLE_MASK
    const token = entry >>> ROLE_BITS
    if (first.letter !== undefined && (role === ROLE.given || role === ROLE.called) && inRange(first.letter, token)) {
      say(K.initial, -Math.log(letterShare(letter)), first.text, token)
      return
    }
    middle ||= role === ROLE.middle
  }
  if (first.letter !== undefined) {
    say(K.differentKnown, 0, first.text)
    return
  }
  for (let at = from; at < to; at += 1) {
    const entry = table.entries[at] ?? 0
    if ((entry & ROLE_MASK) !== ROLE.middle) continue
    const start = table.lettersStart[entry >>> ROLE_BITS] ?? 0
    const single = (table.lettersStart[(entry >>> ROLE_BITS) + 1] ?? 0) - start === 1
    if (single && table.letters[start] === letter.charCodeAt(0)) {
      say(K.middleInitial, -Math.log(letterShare(letter)), first.text, entry >>> ROLE_BITS)
      return
    }
  }
  say(middle ? K.differentKnown : K.different, 0, first.text)
}

function sayNoFamily(table: NameTable, reading: Reading, from: number, to: number, say: Say): number {
  const last = reading.swapped ? reading.single[0] : reading.single.at(-1)
  if (last?.letter !== undefined && reading.family.length > 0) {
    for (let at = from; at < to; at += 1) {
      const entry = table.entries[at] ?? 0
      if ((entry & ROLE_MASK) < FAMILY_SIDE || !inRange(last.letter, entry >>> ROLE_BITS)) continue
      say(K.familyInitial, -Math.log(letterShare(last.text)), last.text, entry >>> ROLE_BITS)
      return last.mask
    }
    say(numberOf('family.different'), 0, last.text)
    return last.mask
  }
  if (last !== undefined && !reading.swapped && reading.single.length > 1) {
    const entry = middleOf(table, last, from, to)
    if (entry !== -1) {
      const single =
        (table.lettersStart[(entry >>> ROLE_BITS) + 1] ?? 0) - (table.lettersStart[entry >>> ROLE_BITS] ?? 0) === 1
      if (!single) {
        say(K.asMiddle, -Math.log(last.familyShare), last.text, entry >>> ROLE_BITS)
        return last.mask
      }
      say(
        K.asInitial,
        Math.log((last.givenShare + 1e-7) / (last.familyShare * letterShare(last.text[0] ?? ''))),
        last.text,
        entry >>> ROLE_BITS,
      )
      return last.mask
    }
  }
  say(otherFamilyNumber(reading), 0, last?.text ?? '')
  return 0
}

/** The middle or second given name that a word is, or whose initial it has: `Edward Gerald` of Edward Gerald Moss; -1 none. */
function middleOf(table: NameTable, word: Word, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const entry = table.entries[at] ?? 0
    const role = entry & ROLE_MASK
    if (role !== ROLE.middle) continue
    if (tokenIs(table, entry >>> ROLE_BITS, word.text) || tokenIs(table, entry >>> ROLE_BITS, word.text[0] ?? ''))
      return entry
  }
  return -1
}

function sayRest(
  table: NameTable,
  question: Question,
  reading: Reading,
  covered: number,
  givenEntry: number,
  familyEntry: number,
  middleSeen: boolean,
  from: number,
  to: number,
  say: Say,
): void {
  let used = 0
  const noFamily = familyEntry === -1
  const last = (question.all + 1) >> 1
  for (const word of reading.single) {
    if ((word.mask & covered) !== 0) continue
    let [kind, offset, token, place] = [-1, 0, -1, -1]
    let known = 0
    for (let at = from; at < to; at += 1) {
      const entry = table.entries[at] ?? 0
      if (entry === givenEntry || entry === familyEntry || (used & (1 << (at - from))) !== 0) continue
      const role = entry & ROLE_MASK
      const number = entry >>> ROLE_BITS
      const length = (table.lettersStart[number + 1] ?? 0) - (table.lettersStart[number] ?? 0)
      if (role < FAMILY_SIDE) {
        const fit = word.given.get(number)
        if (role === ROLE.middle) known = Math.max(known, length === 1 ? 1 : 2)
        if (fit !== undefined && word.letter === undefined) {
          const exact = tokenIs(table, number, word.text)
          // The second half of a given name comes with the first; it is no evidence of its own.
          if (role !== ROLE.middle && role !== ROLE.given)
            [kind, offset, token, place] = [role === ROLE.called ? K.restCalled : K.restSecond, 0, number, at]
          else
            [kind, offset, token, place] = [
              exact ? K.restExact : K.restNear,
              exact ? -Math.log(0.6 * word.givenShare + 0.4 * word.familyShare) : Math.max(0, fit.offset),
              number,
              at,
            ]
          break
        }
        const initial =
          word.letter !== undefined
            ? inRange(word.letter, number)
            : length === 1 && table.letters[table.lettersStart[number] ?? 0] === word.text.charCodeAt(0)
        if (initial && role === ROLE.middle)
          [kind, offset, token, place] = [K.restInitial, -Math.log(letterShare(word.text)), number, at]
      } else {
        const fit = word.family.get(number)
        if (fit === undefined) continue
        ;[kind, offset, token, place] = [role === ROLE.former ? K.restFormer : K.restFamily, fit.offset, number, at]
        break
      }
    }
    if (place !== -1) used |= 1 << (place - from)
    if (kind !== -1) say(kind, offset, word.text, token)
    else if (noFamily && word.mask === last) continue
    else if (word.letter !== undefined) {
      if (known > 0) say(K.againstInitial, 0, word.text)
    } else {
      const givenLike = word.givenShare > word.familyShare
      if (!givenLike) say(K.extraFamily, 0, word.text)
      else if (known === 2) say(K.against, 0, word.text)
      else if (known === 1) say(K.againstInitial, 0, word.text)
      else say(K.extraGiven, 0, word.text)
    }
  }
  if (familyEntry === -1) return
  let [familyLeft, middleLeft] = [false, false]
  for (let at = from; at < to; at += 1) {
    const entry = table.entries[at] ?? 0
    if (entry === familyEntry || entry === givenEntry || (used & (1 << (at - from))) !== 0) continue
    const role = entry & ROLE_MASK
    if (role === ROLE.middle) middleLeft = true
    if ((role === ROLE.family || role === ROLE.familySecond) && (familyEntry & ROLE_MASK) <= ROLE.familySecond)
      familyLeft = true
  }
  if (familyLeft) say(K.familyLeft, 0)
  if (middleLeft && !middleSeen) say(K.middleLeft, 0)
}

function tokenIs({ letters, lettersStart }: NameTable, token: number, text: string): boolean {
  const from = lettersStart[token] ?? 0
  if ((lettersStart[token + 1] ?? 0) - from !== text.length) return false
  for (let at = 0; at < text.length; at += 1) if (letters[from + at] !== text.charCodeAt(at)) return false
  return true
}
