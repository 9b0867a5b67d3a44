import { numberOf } from './kinds.ts'
import { type NameTable, tokenInRange, tokenIs, tokenLength } from './name-table.ts'
import { letterShare, type Reading, type Word } from './question.ts'
import { FAMILY_SIDE, ROLE, ROLE_BITS, ROLE_MASK } from './roles.ts'
import type { Say, Span } from './said.ts'

const K = {
  exact: numberOf('rest.exact'),
  second: numberOf('rest.second'),
  called: numberOf('rest.called'),
  near: numberOf('rest.near'),
  initial: numberOf('rest.initial'),
  former: numberOf('rest.former'),
  family: numberOf('rest.family'),
  against: numberOf('rest.against'),
  againstInitial: numberOf('rest.against-initial'),
  extraGiven: numberOf('rest.extra-given'),
  extraFamily: numberOf('rest.extra-family'),
  familyLeft: numberOf('listed.family-left'),
  middleLeft: numberOf('listed.middle-left'),
}

/** What was compared already. */
interface Taken {
  /** Words of the name, as bits. */
  covered: number
  /** Entries of the patient; -1 for none. */
  given: number
  family: number
  /** Whether the middle name was taken for the given one. */
  middleSeen: boolean
  /** How much oftener than by chance a word goes together with the family name, where that fits. */
  withFamily(word: string): number
  /** By token, 0 where it fits no word on any side; saves looking. */
  fitting: Uint8Array | undefined
}

/** How a left-over word fits: the kind, what rarity gives, the token and the place of its entry. */
interface Fitting {
  kind: number
  offset: number
  token: number
  place: number
}

/**
 * Says what the words mean that are neither given nor family name, and what of the patient's names is left over.
 * @param last the last word of the name, as a bit
 */
export function sayRest(table: NameTable, reading: Reading, span: Span, taken: Taken, last: number, say: Say): void {
  let used = 0
  const free = (place: number): boolean => {
    const entry = table.entries[place] ?? 0
    return entry !== taken.given && entry !== taken.family && (used & (1 << (place - span.from))) === 0
  }
  for (const word of reading.single) {
    if ((word.mask & taken.covered) !== 0) continue
    const fitting = fittingOf(table, word, span, free, taken)
    if (fitting !== undefined) {
      used |= 1 << (fitting.place - span.from)
      say(fitting.kind, fitting.offset, word.text, fitting.token)
    } else if (taken.family !== -1 || word.mask !== last) sayAgainst(table, word, span, free, say)
  }
  if (taken.family !== -1) sayLeft(table, span, taken, free, say)
}

function fittingOf(
  table: NameTable,
  word: Word,
  { from, to }: Span,
  free: (place: number) => boolean,
  { fitting, withFamily }: Taken,
): Fitting | undefined {
  let initial: Fitting | undefined
  for (let place = from; place < to; place += 1) {
    if (!free(place)) continue
    const entry = table.entries[place] ?? 0
    const role = entry & ROLE_MASK
    const token = entry >>> ROLE_BITS
    const mayFit = fitting === undefined || fitting[token] !== 0
    if (role >= FAMILY_SIDE) {
      const fit = mayFit ? word.family.get(token) : undefined
      if (fit === undefined) continue
      return { kind: role === ROLE.former ? K.former : K.family, offset: fit.offset, token, place }
    }
    const fit = mayFit && word.letter === undefined ? word.given.get(token) : undefined
    if (fit !== undefined) {
      // The second half of a given name comes with the first; it is no evidence of its own.
      if (role === ROLE.called) return { kind: K.called, offset: 0, token, place }
      if (role !== ROLE.middle && role !== ROLE.given) return { kind: K.second, offset: 0, token, place }
      return tokenIs(table, token, word.text)
        ? { kind: K.exact, offset: -Math.log(shareOf(word, withFamily)), token, place }
        : { kind: K.near, offset: Math.max(0, fit.offset), token, place }
    }
    if (role === ROLE.middle && initialFits(table, word, token)) {
      initial = { kind: K.initial, offset: -Math.log(letterShare(word.text)), token, place }
    }
  }
  return initial
}

/** From this share on a middle name that is the same says next to nothing; it never speaks against. */
const COMMON = 0.005

/** The share of people with this family name who have this middle name, about. */
function shareOf({ text, givenShare, familyShare }: Word, withFamily: Taken['withFamily']): number {
  const share = 0.6 * givenShare + 0.4 * familyShare
  return share >= COMMON ? share : Math.min(COMMON, share * Math.max(1, withFamily(text)))
}

function initialFits(table: NameTable, word: Word, token: number): boolean {
  if (word.letter !== undefined) return tokenInRange(word.letter, token)
  return tokenIs(table, token, word.text[0] ?? '')
}

/** A word that fits nothing: another middle name weighs against, one that is not on the list says less. */
function sayAgainst(
  table: NameTable,
  word: Word,
  { from, to }: Span,
  free: (place: number) => boolean,
  say: Say,
): void {
  let known = 0
  for (let place = from; place < to; place += 1) {
    const entry = table.entries[place] ?? 0
    if ((entry & ROLE_MASK) !== ROLE.middle || !free(place)) continue
    known = Math.max(known, tokenLength(table, entry >>> ROLE_BITS) === 1 ? 1 : 2)
  }
  if (word.letter !== undefined) {
    if (known > 0) say(K.againstInitial, 0, word.text)
    return
  }
  if (word.givenShare <= word.familyShare) say(K.extraFamily, 0, word.text)
  else if (known === 2) say(K.against, 0, word.text)
  else say(known === 1 ? K.againstInitial : K.extraGiven, 0, word.text)
}

/** A surname or a middle name of the patient that the name leaves out. */
function sayLeft(table: NameTable, { from, to }: Span, taken: Taken, free: (place: number) => boolean, say: Say): void {
  const part = (taken.family & ROLE_MASK) <= ROLE.familySecond
  let [family, middle] = [false, false]
  for (let place = from; place < to; place += 1) {
    if (!free(place)) continue
    const role = (table.entries[place] ?? 0) & ROLE_MASK
    middle ||= role === ROLE.middle
    family ||= part && (role === ROLE.family || role === ROLE.familySecond)
  }
  if (family) say(K.familyLeft, 0)
  if (middle && !taken.middleSeen) say(K.middleLeft, 0)
}
