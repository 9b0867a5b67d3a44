import type { Rarity } from '../model.ts'
import { callingOf, NICKNAMED } from './calling.ts'
import type { Close } from './close.ts'
import { type Kind, numberOf } from './kinds.ts'
import { findToken, type NameTable, withStart } from './name-table.ts'

/** How a token of the list fits a word of the name: which kind, and the part of the log ratio that rarity gives. */
export interface Fit {
  kind: number
  offset: number
}

/** The tokens of the list that fit one word on one side of the name, and how common the word is there among strangers. */
export interface Related {
  fits: Map<number, Fit>
  share: number
}

/** Share of people who write their name with a slip, roughly; it only tells how much room slips take. */
const SLIPS = 0.01
/** Share of people who are called by a prefix of their name that is no known nickname. */
const PREFIXED = 0.01
/** Nothing is rarer. */
const RAREST = 1e-8
/** Share of people who put a given word in the place of a surname. */
const PET = 1.5e-3

const GIVEN_KINDS = { slip: 'given.slip', both: 'given.alike', sound: 'given.sound' } as const
const FAMILY_KINDS = { slip: 'family.slip', both: 'family.alike', sound: 'family.sound' } as const

/**
 * What fits a word as a given name: itself, nicknames both ways, a slip, another spelling.
 * @param known how common the word is among strangers, where that is known of a larger part of the list
 */
export function relateGiven(
  table: NameTable,
  word: string,
  rarity: Rarity,
  close: readonly Close[],
  known?: number,
): Related {
  const fits = new Map<number, Fit>()
  const same = findToken(table, word)
  const own = rarity.given(word, same)
  const { chosen, meant } = callingOf(rarity)
  const nicknameShare = rarity.fullNames(word).reduce((sum, full) => sum + rarity.given(full) * chosen(full, word), 0)
  const [from, to] = word.length > 1 ? withStart(table, word) : [0, 0]
  let longer = 0
  for (let at = from; at < to; at += 1) longer += table.givenCount[at] ?? 0
  const prefixShare = (longer / Math.max(table.size, 1)) * PREFIXED
  const slipShare = close.reduce((sum, { token, at, chance }) => sum + SLIPS * chance * rarity.given(token, at), 0)
  const share = known ?? 0.75 * own + NICKNAMED * nicknameShare + prefixShare + slipShare + RAREST
  const put = (token: number, kind: Kind, offset: number): void => {
    if (token === -1) return
    const there = fits.get(token)
    if (there === undefined || there.offset < offset) fits.set(token, { kind: numberOf(kind), offset })
  }
  const prefixOffset = Math.log(1 / 6 / share)
  for (let at = from; at < to; at += 1) if ((table.givenCount[at] ?? 0) > 0) put(at, 'given.prefix', prefixOffset)
  for (let end = 2; end < word.length; end += 1)
    put(findToken(table, word.slice(0, end)), 'given.prefix', Math.log(0.02 / share))
  const consonants = consonantOffset(close, rarity.given)
  for (const { at, token, chance, alike } of close) {
    if (alike === 'bare') put(at, 'given.consonants', consonants)
    else put(at, GIVEN_KINDS[alike], slipOffset(own, rarity.given(token, at), chance))
  }
  const named = (token: string, kind: Kind, offset: number): void => {
    const at = findToken(table, token)
    if (at !== -1) fits.set(at, { kind: numberOf(kind), offset })
  }
  for (const full of rarity.fullNames(word)) {
    const likely = chosen(full, word)
    for (const sibling of rarity.nicknames(full)) {
      const at = sibling === word ? -1 : findToken(table, sibling)
      if (at !== -1) put(at, 'given.sibling', Math.log((likely * meant(sibling, full)) / share))
    }
  }
  for (const nickname of rarity.nicknames(word)) named(nickname, 'given.full', Math.log(meant(nickname, word) / share))
  for (const full of rarity.fullNames(word)) named(full, 'given.nickname', Math.log(chosen(full, word) / share))
  if (same !== -1) fits.set(same, { kind: numberOf('given.exact'), offset: -Math.log(share) })
  return { fits, share }
}

/** What fits a word as a family name: itself, a slip, another spelling. `known` as above. */
export function relateFamily(
  table: NameTable,
  word: string,
  rarity: Rarity,
  pet: boolean,
  close: readonly Close[],
  known?: number,
): Related {
  const fits = new Map<number, Fit>()
  const same = findToken(table, word)
  const own = rarity.family(word, same)
  const slipShare = close.reduce((sum, { token, at, chance }) => sum + SLIPS * chance * rarity.family(token, at), 0)
  const share = known ?? 0.9 * own + 0.02 * rarity.given(word) + (pet ? PET : 0) + slipShare + RAREST
  const consonants = consonantOffset(close, rarity.family)
  for (const { at, token, chance, alike } of close) {
    const kind = alike === 'bare' ? 'family.consonants' : FAMILY_KINDS[alike]
    const offset = alike === 'bare' ? consonants : slipOffset(own, rarity.family(token, at), chance)
    fits.set(at, { kind: numberOf(kind), offset })
  }
  if (same !== -1) fits.set(same, { kind: numberOf('family.exact'), offset: -Math.log(share) })
  return { fits, share }
}

/** A name written in consonants may be any that has them: the log of one through how many people have one of those. */
function consonantOffset(close: readonly Close[], frequency: Rarity['given']): number {
  const share = close.reduce((sum, { alike, token, at }) => sum + (alike === 'bare' ? frequency(token, at) : 0), 0)
  return -Math.log(share + UNSEEN_CONSONANTS)
}

/** Share of people with such a name that nobody on the list has. */
const UNSEEN_CONSONANTS = 2e-5

/**
 * The log ratio of two spellings one slip apart: `chance (1/f(a) + 1/f(b))`, from P(a, b) = chance (f(a) + f(b)) for one
 * person and f(a) f(b) for two; f counts what slips of the other bring in.
 */
function slipOffset(a: number, b: number, chance: number): number {
  const room = SLIPS * chance
  return Math.log(chance / (a + room * b + RAREST) + chance / (b + room * a + RAREST))
}
