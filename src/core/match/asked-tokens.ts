import type { PersonName, Rarity } from '../model.ts'
import { findToken, type NameTable } from './name-table.ts'
import { joinParticles } from './particles.ts'

/** Tokens of a name that are compared; the first and the last count most. */
const MOST = 6

/** Letters of a word that are compared. */
const LONGEST = 40

/** The tokens of a name that are looked up, in the order in which they are written. */
export function askedTokens(table: NameTable, name: PersonName, rarity: Rarity): string[] {
  const order = shorten([...name.given, ...name.middle, ...joinParticles(name.family).map(({ word }) => word)])
  return order.length === 1 ? split(table, order[0] ?? '', rarity) : apart(order, rarity)
}

function shorten(words: string[]): string[] {
  const tokens = words.map((word) => word.slice(0, LONGEST))
  return tokens.length <= MOST ? tokens : [...tokens.slice(0, 2), ...tokens.slice(-(MOST - 2))]
}

/** A name written as one word, in the two that the list and the tables know best: `johnsmith`. */
function split(table: NameTable, text: string, rarity: Rarity): string[] {
  let best: string[] = [text]
  let most = 0
  for (let at = 2; at <= text.length - 2 && text.length <= 40; at += 1) {
    const [given, family] = [text.slice(0, at), text.slice(at)]
    const there = findToken(table, given) !== -1 || rarity.given(given) > 2e-6
    if (!there || (findToken(table, family) === -1 && rarity.family(family) < 1e-6)) continue
    const share = rarity.given(given) * rarity.family(family)
    if (share > most) [best, most] = [[given, family], share]
  }
  return most > rarity.given(text) * 1e-6 && rarity.given(text) < 2e-6 ? best : [text]
}

/** Initials written as one word, `JR Willis`, taken apart; a given name of two letters stays. */
function apart([first = '', ...rest]: string[], rarity: Rarity): string[] {
  const initials = first.length === 2 && rarity.given(first) < RARE_SHORT
  return initials ? [...first, ...rest] : [first, ...rest]
}

/** A name of two letters rarer than this is taken for initials. */
const RARE_SHORT = 2e-5
