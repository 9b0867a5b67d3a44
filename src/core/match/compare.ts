import type { PersonName, Rarity, Reason } from '../model.ts'
import { oneEdit } from './edit.ts'
import { FEWEST, INITIAL, M, MIDDLE, NEIGHBOURS } from './weights.ts'

/** What one part of the name says: the likelihood ratio, and how it was compared. */
export interface Evidence {
  part: Reason['part']
  level: Reason['level']
  ratio: number
}

/** Compares two names as they are ordered. The product of the ratios is the likelihood ratio of the pair. */
export function compareNames(asked: PersonName, listed: PersonName, rarity: Rarity): Evidence[] {
  return [family(asked, listed, rarity), given(asked, listed, rarity), middle(asked, listed)]
}

function family({ family: a }: PersonName, { family: b }: PersonName, rarity: Rarity): Evidence {
  const part = 'family'
  if (a.length === 0 || b.length === 0) return { part, level: 'missing', ratio: 1 }
  if (a.join('') === b.join('')) return { part, level: 'exact', ratio: M.family.exact / chance(a, rarity.family) }
  const shared = a.filter((token) => token.length > 2 && b.includes(token))
  if (shared.length > 0) return { part, level: 'partly', ratio: M.family.partly / chance(shared, rarity.family) }
  const close = a.find((token) => token.length > 3 && b.some((other) => oneEdit(token, other)))
  if (close === undefined) return { part, level: 'different', ratio: M.family.different }
  return { part, level: 'one-edit', ratio: M.family['one-edit'] / neighbours(rarity.family(close)) }
}

function given(asked: PersonName, listed: PersonName, rarity: Rarity): Evidence {
  const part = 'given'
  const a = [...asked.given, ...asked.alias]
  const b = [...listed.given, ...listed.alias]
  const [first] = a
  if (first === undefined || b.length === 0) return { part, level: 'missing', ratio: 1 }
  const same = a.find((token) => token.length > 1 && b.includes(token))
  if (same !== undefined) return { part, level: 'exact', ratio: M.given.exact / rarity.given(same) }
  const nick = a.find((token) => rarity.nicknames(token).some((form) => b.includes(form)))
  if (nick !== undefined) return { part, level: 'nickname', ratio: M.given.nickname / groupChance(nick, rarity) }
  const byMiddle = a.find((token) => token.length > 1 && listed.middle.includes(token))
  if (byMiddle !== undefined) return { part: 'middle', level: 'exact', ratio: M.given.middle / rarity.given(byMiddle) }
  if (a.some((token) => b.some((other) => initialOf(token, other)))) {
    return { part, level: 'initial', ratio: M.given.initial / INITIAL }
  }
  const close = a.find((token) => token.length > 3 && b.some((other) => oneEdit(token, other)))
  if (close === undefined) return { part, level: 'different', ratio: M.given.different }
  return { part, level: 'one-edit', ratio: M.given['one-edit'] / neighbours(rarity.given(close)) }
}

function middle({ middle: a }: PersonName, { middle: b }: PersonName): Evidence {
  const part = 'middle'
  if (a.length === 0 || b.length === 0) return { part, level: 'missing', ratio: MIDDLE.missing }
  if (a.some((token) => token.length > 1 && b.includes(token))) return { part, level: 'exact', ratio: MIDDLE.exact }
  const initial = a.some((token) => b.some((other) => initialOf(token, other) || token === other))
  if (initial) return { part, level: 'initial', ratio: MIDDLE.initial }
  return { part, level: 'different', ratio: MIDDLE.different }
}

/** Whether one of two tokens is the first letter of the other. */
function initialOf(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a !== b && a[0] === b[0]
}

/** How often strangers share tokens: the rarest of them tells. */
function chance(tokens: readonly string[], frequency: (token: string) => number): number {
  return Math.min(...tokens.map(frequency))
}

function groupChance(token: string, rarity: Rarity): number {
  return rarity.nicknames(token).reduce((sum, form) => sum + rarity.given(form), rarity.given(token))
}

function neighbours(frequency: number): number {
  return Math.max(frequency * NEIGHBOURS, FEWEST)
}
