import type { Rarity } from '../model.ts'
import { findToken, type NameTable } from './name-table.ts'

/**
 * How much a table is worth beside the list, in patients who would have to say the same; little for names that stand in no
 * table, because those differ most among themselves.
 */
const TRUST = 4
const TRUST_UNSEEN = 0.3
/** From here down a share says no more than that the name stands in no table. */
const UNSEEN = 1e-6

/** Rarity by the bundled tables and by the list itself: the mean of a Gamma distribution after the list was counted. */
export function listRarity(table: NameTable, base: Rarity): Rarity {
  const { givenCount, familyStart, size } = table
  const given = (token: string): number => {
    const at = findToken(table, token)
    return blend(base.given(token), at === -1 ? 0 : (givenCount[at] ?? 0), size)
  }
  const family = (token: string): number => {
    const at = findToken(table, token)
    return blend(base.family(token), at === -1 ? 0 : (familyStart[at + 1] ?? 0) - (familyStart[at] ?? 0), size)
  }
  return { ...base, given: remembered(given), family: remembered(family), listSize: size }
}

/** The share of people, given what the tables say and how many of `size` patients bear the name. */
export function blend(share: number, count: number, size: number): number {
  const trust = share > UNSEEN ? TRUST : TRUST_UNSEEN
  return (trust + count) / (trust / share + size)
}

function remembered(of: (token: string) => number): (token: string) => number {
  const known = new Map<string, number>()
  return (token) => {
    const there = known.get(token)
    if (there !== undefined) return there
    if (known.size > 5000) known.clear()
    const fresh = of(token)
    known.set(token, fresh)
    return fresh
  }
}
