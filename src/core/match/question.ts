import type { PersonName, Rarity } from '../model.ts'
import { NO_NAMES, PET_SURNAMES } from '../name-words.ts'
import { askedTokens } from './asked-tokens.ts'
import { closeTo } from './close.ts'
import { type Kind, numberOf } from './kinds.ts'
import { findToken, type NameTable, withStart } from './name-table.ts'
import { joinParticles } from './particles.ts'
import { type Fit, relateFamily, relateGiven } from './relate.ts'
import { WEIGHTS } from './weights.ts'

/** One word of the name that was asked for, with all it fits on the list. */
export interface Word {
  text: string
  /** Which tokens of the name it covers, as bits. */
  mask: number
  given: Map<number, Fit>
  givenShare: number
  family: Map<number, Fit>
  familyShare: number
  /** For a single letter: the tokens that begin with it, from the first up to and without the second. */
  letter?: [number, number]
}

/** A way to read the name: which words may be the given name and which the family name. */
export interface Reading {
  given: Word[]
  family: Word[]
  /** Words of one token, for what is left over. */
  single: Word[]
  swapped: boolean
  /** What it means if no family name fits. */
  otherFamily: Kind
}

/** A name made ready to be looked up. */
export interface Question {
  readings: Reading[]
  aliases: Word[]
  /** Every word of the readings. */
  words: Word[]
  /** All tokens, as bits. */
  all: number
  /** What it means if nothing fits. */
  none: Kind
  together: Rarity['together']
  /** The number of the town on the card; 0 unknown or not on the list, -1 no town given. */
  town: number
  townShare: number
}

/** Shares of people whose given name begins with each letter, a to z: births in the United States, 1930 to 2009. */
const LETTERS = [
  0.083, 0.055, 0.077, 0.081, 0.045, 0.02, 0.033, 0.022, 0.012, 0.141, 0.059, 0.057, 0.091, 0.025, 0.006, 0.037, 0.002,
  0.069, 0.074, 0.059, 0.001, 0.018, 0.021, 0.001, 0.006, 0.006,
]

/** The share of given names that begin with this letter. */
export function letterShare(letter: string): number {
  return LETTERS[letter.charCodeAt(0) - 97] ?? 0.01
}

/**
 * Makes a name ready: its words, what they fit, and the ways to read it.
 * @param whole the same name, asked of the table of nearly the whole list: how common words are is known from there
 */
export function ask(
  table: NameTable,
  name: PersonName,
  rarity: Rarity,
  town = -1,
  townShare = 1,
  whole?: Question,
): Question {
  const known = new Map(whole?.words.map((word) => [word.text, word]))
  const makeWord = (text: string, mask: number): Word => wordOf(table, text, mask, rarity, known.get(text))
  const tokens = askedTokens(table, name, rarity)
  const bares = joinParticles(name.family).flatMap(({ bare }) => (bare === undefined ? [] : [bare]))
  const single = tokens.map((text, at) => makeWord(text, 1 << at))
  const joined = tokens.slice(1).flatMap((text, at) => {
    const both = (tokens[at] ?? '') + text
    return findToken(table, both) === -1 ? [] : [makeWord(both, 3 << at)]
  })
  const headless = bares.map((text) => makeWord(text, 1 << (tokens.length - 1)))
  const words = [...single, ...joined, ...headless]
  const first = 1
  const last = 1 << Math.max(tokens.length - 1, 0)
  const straight: Reading = {
    given: words.filter(
      ({ mask }) => ((mask & first) !== 0 && mask !== last << 0) || (mask === first && tokens.length === 1),
    ),
    family: words.filter(({ mask }) => (mask & first) === 0),
    single,
    swapped: false,
    otherFamily: otherFamily(single.at(-1), tokens.length, rarity),
  }
  const readings = [straight]
  if (tokens.length > 1) {
    readings.push({
      given: words.filter(({ mask }) => (mask & last) !== 0 && (mask & first) === 0),
      family: words.filter(({ mask }) => (mask & last) === 0),
      single,
      swapped: true,
      otherFamily: 'family.different',
    })
  }
  const aliases = name.alias.slice(0, 3).map((text) => makeWord(text, 0))
  return {
    readings,
    aliases,
    words,
    all: (1 << tokens.length) - 1,
    none: noneOf(single, straight.otherFamily, rarity),
    together: rememberPairs(rarity.together),
    town,
    townShare,
  }
}

/** The few pairs of words that a question has are asked for again and again, once for each patient. */
function rememberPairs(together: Rarity['together']): Rarity['together'] {
  const byGiven = new Map<string, Map<string, number>>()
  return (given, family) => {
    const pairs = byGiven.get(given) ?? new Map<string, number>()
    if (pairs.size === 0) byGiven.set(given, pairs)
    const known = pairs.get(family) ?? together(given, family)
    pairs.set(family, known)
    return known
  }
}

function wordOf(table: NameTable, text: string, mask: number, rarity: Rarity, known: Word | undefined): Word {
  // A single letter is an initial: it fits whatever begins with it, and nothing exactly.
  if (text.length === 1) {
    const share = letterShare(text)
    return {
      text,
      mask,
      given: new Map(),
      givenShare: share,
      family: new Map(),
      familyShare: share,
      letter: withStart(table, text),
    }
  }
  const close = closeTo(table, text)
  const given = relateGiven(table, text, rarity, close, known?.givenShare)
  const family = relateFamily(table, text, rarity, PET_SURNAMES.has(text), close, known?.familyShare)
  return {
    text,
    mask,
    given: telling(given.fits),
    givenShare: given.share,
    family: telling(family.fits),
    familyShare: family.share,
  }
}

/** Without fits that say about as much as no fit at all: most of what sounds alike is somebody else. */
function telling(fits: Map<number, Fit>): Map<number, Fit> {
  for (const [token, { kind, offset }] of fits) if (offset + (WEIGHTS[kind] ?? 0) < LEAST) fits.delete(token)
  return fits
}

/** Nats that a fit must bring. */
const LEAST = -3.5

function otherFamily(last: Word | undefined, length: number, rarity: Rarity): Kind {
  if (last === undefined || length < 2) return 'family.missing'
  if (last.letter !== undefined) return 'family.initial'
  if (PET_SURNAMES.has(last.text)) return 'family.pet'
  return rarity.given(last.text) > Math.max(1e-5, 2 * rarity.family(last.text))
    ? 'family.given-like'
    : 'family.different'
}

function noneOf(words: readonly Word[], otherFamilyKind: Kind, rarity: Rarity): Kind {
  const [first] = words
  if (first === undefined || otherFamilyKind === 'family.missing') return 'none.short'
  if (first.letter !== undefined || otherFamilyKind === 'family.initial') return 'none.short'
  if (words.some(({ text }) => NO_NAMES.has(text)) && rarity.given(first.text) < 1e-4) return 'none.words'
  if (rarity.given(first.text) < 5e-6) return 'none.no-name'
  if (otherFamilyKind === 'family.pet') return 'none.pet'
  return otherFamilyKind === 'family.given-like' ? 'none.given-like' : 'none.plain'
}

/** The number of a kind that stands for `otherFamily`. */
export function otherFamilyNumber({ otherFamily: kind }: Reading): number {
  return numberOf(kind)
}
