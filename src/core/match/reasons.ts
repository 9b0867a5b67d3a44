import type { Reason } from '../model.ts'
import { KINDS, type Kind } from './kinds.ts'
import { type NameTable, tokenAt } from './name-table.ts'
import type { Said } from './said.ts'

/** Which part of the name each kind belongs to, and how it was compared; without a level it only adds to its part. */
const TOLD: Readonly<Partial<Record<Kind, readonly [Reason['part'], Reason['level']?]>>> = {
  'given.exact': ['given', 'exact'],
  'given.nickname': ['given', 'nickname'],
  'given.full': ['given', 'nickname'],
  'given.sibling': ['given', 'nickname'],
  'given.prefix': ['given', 'nickname'],
  'given.slip': ['given', 'one-edit'],
  'given.alike': ['given', 'one-edit'],
  'given.sound': ['given', 'sounds-alike'],
  'given.consonants': ['given', 'sounds-alike'],
  'given.initial': ['given', 'initial'],
  'given.middle-initial': ['given', 'by-middle'],
  'given.different': ['given', 'different'],
  'given.different-known': ['given', 'different'],
  'given.missing': ['given', 'missing'],
  'as.second': ['given'],
  'as.middle': ['given', 'by-middle'],
  'as.called': ['given', 'called'],
  'as.joined': ['given'],
  'family.exact': ['family', 'exact'],
  'family.slip': ['family', 'one-edit'],
  'family.alike': ['family', 'one-edit'],
  'family.sound': ['family', 'sounds-alike'],
  'family.consonants': ['family', 'sounds-alike'],
  'family.initial': ['family', 'initial'],
  'family.different': ['family', 'different'],
  'family.pet': ['family', 'missing'],
  'family.given-like': ['family', 'missing'],
  'family.missing': ['family', 'missing'],
  'family.as-middle': ['family', 'as-middle'],
  'family.as-initial': ['family', 'as-middle'],
  'as.family-second': ['family', 'partly'],
  'as.family-joined': ['family'],
  'as.family-bare': ['family', 'partly'],
  'as.former': ['family', 'former'],
  'inner.family': ['family'],
  'rest.exact': ['middle', 'exact'],
  'rest.second': ['middle', 'exact'],
  'rest.called': ['middle', 'called'],
  'rest.near': ['middle', 'one-edit'],
  'rest.initial': ['middle', 'initial'],
  'rest.former': ['middle', 'former'],
  'rest.family': ['family'],
  'rest.against': ['middle', 'different'],
  'rest.against-initial': ['middle', 'different'],
  'rest.extra-given': ['middle', 'missing'],
  'rest.extra-family': ['middle', 'missing'],
  'listed.family-left': ['family', 'partly'],
  'listed.middle-left': ['middle', 'missing'],
  'order.swapped': ['whole', 'swapped-order'],
  'whole.together': ['whole', 'usual-pair'],
  'whole.namesakes': ['whole', 'usual-pair'],
  'town.same': ['town', 'exact'],
  'town.other': ['town', 'different'],
}

/** The order in which parts are told. */
const PARTS: readonly Reason['part'][] = ['given', 'middle', 'family', 'whole', 'town']

/**
 * What was said of a patient, part by part: how it was compared, which words, and what it contributed. The bits of all parts
 * add up to the log2 of the likelihood ratio.
 */
export function reasonsOf(table: NameTable, said: readonly Said[], weights: Float64Array): Reason[] {
  const parts = new Map<Reason['part'], Reason>()
  for (const { kind, offset, word, token } of said) {
    const [part, level] = TOLD[KINDS[kind] ?? 'given.missing'] ?? ['whole']
    const reason = parts.get(part) ?? { part, level: level ?? 'missing', bits: 0 }
    reason.bits += ((weights[kind] ?? 0) + offset) / Math.LN2
    if (level !== undefined) reason.level = level
    if (word !== '' && reason.word === undefined) reason.word = word
    if (token !== -1 && reason.listed === undefined) reason.listed = tokenAt(table, token)
    parts.set(part, reason)
  }
  return PARTS.flatMap((part) => parts.get(part) ?? [])
}
