import { numberOf } from './kinds.ts'
import { type NameTable, tokenInRange, tokenIs, tokenLength } from './name-table.ts'
import { letterShare, otherFamilyNumber, type Reading, type Word } from './question.ts'
import { FAMILY_SIDE, ROLE, ROLE_BITS, ROLE_MASK } from './roles.ts'
import type { Say, Span } from './said.ts'

const K = {
  initial: numberOf('given.initial'),
  middleInitial: numberOf('given.middle-initial'),
  different: numberOf('given.different'),
  differentKnown: numberOf('given.different-known'),
  missing: numberOf('given.missing'),
  familyInitial: numberOf('family.initial'),
  familyDifferent: numberOf('family.different'),
  asMiddle: numberOf('family.as-middle'),
  asInitial: numberOf('family.as-initial'),
}

/** Says what it means that no given name of a patient fits: perhaps an initial does. */
export function sayNoGiven(table: NameTable, first: Word | undefined, { from, to }: Span, say: Say): void {
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
    if (
      first.letter !== undefined &&
      (role === ROLE.given || role === ROLE.called) &&
      tokenInRange(first.letter, token)
    ) {
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
    const single = tokenLength(table, entry >>> ROLE_BITS) === 1
    if (single && table.letters[start] === letter.charCodeAt(0)) {
      say(K.middleInitial, -Math.log(letterShare(letter)), first.text, entry >>> ROLE_BITS)
      return
    }
  }
  say(middle ? K.differentKnown : K.different, 0, first.text)
}

/**
 * Says what it means that no family name of a patient fits: perhaps an initial does, or the middle name stands in its place.
 * Returns the words that this covers, as bits.
 */
export function sayNoFamily(table: NameTable, reading: Reading, { from, to }: Span, say: Say): number {
  const last = reading.swapped ? reading.single[0] : reading.single.at(-1)
  if (last?.letter !== undefined && reading.family.length > 0) {
    for (let at = from; at < to; at += 1) {
      const entry = table.entries[at] ?? 0
      if ((entry & ROLE_MASK) < FAMILY_SIDE || !tokenInRange(last.letter, entry >>> ROLE_BITS)) continue
      say(K.familyInitial, -Math.log(letterShare(last.text)), last.text, entry >>> ROLE_BITS)
      return last.mask
    }
    say(K.familyDifferent, 0, last.text)
    return last.mask
  }
  if (last !== undefined && !reading.swapped && reading.single.length > 1) {
    const entry = middleOf(table, last, { from, to })
    if (entry !== -1) {
      const single = tokenLength(table, entry >>> ROLE_BITS) === 1
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
function middleOf(table: NameTable, word: Word, { from, to }: Span): number {
  for (let at = from; at < to; at += 1) {
    const entry = table.entries[at] ?? 0
    const role = entry & ROLE_MASK
    if (role !== ROLE.middle) continue
    if (tokenIs(table, entry >>> ROLE_BITS, word.text) || tokenIs(table, entry >>> ROLE_BITS, word.text[0] ?? ''))
      return entry
  }
  return -1
}
