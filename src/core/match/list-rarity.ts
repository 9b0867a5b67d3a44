import type { Rarity } from '../model.ts'
import { countsOf } from './counts.ts'
import { findToken, type NameTable } from './name-table.ts'
import { originsOfFamily, originsOfGiven, togetherOf } from './origins.ts'
import type { Part } from './part.ts'
import { makeRarity, type NameData, originsIn } from './rarity.ts'
import { ROLE, ROLE_BITS, ROLE_MASK } from './roles.ts'

/**
 * How much a table is worth beside the list, in patients who would have to say the same; little for names that stand in no
 * table, because those differ most among themselves.
 */
const TRUST = 1.2
const TRUST_UNSEEN = 0.04
/** From here down a share says no more than that the name stands in no table. */
const UNSEEN = 6e-6

/** Rarity by the bundled tables and by the list itself: the mean of a Gamma distribution after the list was counted. */
export function listRarity(parts: readonly [Part, ...Part[]], data: NameData): Rarity {
  const [{ table }] = parts
  const counts = countsOf(parts)
  const base = makeRarity(data, counts.size)
  const givenAt = (token: string, at: number): number => blend(base.given(token), counts.given(token, at), counts.size)
  const familyAt = (token: string, at: number): number =>
    blend(base.family(token), counts.family(token, at), counts.size)
  const given = remembered((token) => givenAt(token, findToken(table, token)))
  const family = remembered((token) => familyAt(token, findToken(table, token)))
  return {
    ...base,
    given: (token, at) => (at === undefined ? given(token) : givenAt(token, at)),
    family: (token, at) => (at === undefined ? family(token) : familyAt(token, at)),
    together: togetherOn(table, data),
  }
}

/** Patients looked at for the shares of origins, and for one given name. */
const SAMPLE = 20_000
const BEARERS = 150

/** How names go together, by the tables and by the list. */
function togetherOn(table: NameTable, data: NameData): Rarity['together'] {
  const origins = originsIn(data)
  const originOfToken = table.origins
  const originOfRow = (row: number): number => {
    for (let at = table.entriesStart[row] ?? 0; at < (table.entriesStart[row + 1] ?? 0); at += 1) {
      const entry = table.entries[at] ?? 0
      if ((entry & ROLE_MASK) === ROLE.family) return originOfToken[entry >>> ROLE_BITS] ?? 0
    }
    return 0
  }
  const counted = new Float64Array(origins.count)
  const step = Math.max(1, Math.floor(table.size / SAMPLE))
  for (let row = 0; row < table.size; row += step) {
    const origin = originOfRow(row)
    counted[origin] = (counted[origin] ?? 0) + 1
  }
  const all = counted.reduce((sum, count) => sum + count, SHARE_TRUST)
  const shares = origins.shares.map((share, at) => (SHARE_TRUST * share + (counted[at] ?? 0)) / all)
  const bearers = remembered((given: string) => {
    const token = findToken(table, given)
    const found = new Float64Array(origins.count)
    const from = token === -1 ? 0 : (table.givenStart[token] ?? 0)
    const to = token === -1 ? 0 : Math.min(table.givenStart[token + 1] ?? 0, from + BEARERS)
    for (let at = from; at < to; at += 1) {
      const origin = originOfRow(table.givenRows[at] ?? 0)
      found[origin] = (found[origin] ?? 0) + 1
    }
    return originsOfGiven(origins.given.get(given) ?? 0, shares, found)
  })
  const originOf = (family: string): number => {
    const at = findToken(table, family)
    return (at === -1 ? origins.family.get(family) : originOfToken[at]) ?? 0
  }
  return (given, family) => togetherOf(bearers(given), originsOfFamily(originOf(family), shares), shares)
}

/** What the shares of a country are worth beside the list, in patients. */
const SHARE_TRUST = 200

/** The share of people, given what the tables say and how many of `size` patients bear the name. */
export function blend(share: number, count: number, size: number): number {
  const trust = share > UNSEEN ? TRUST : TRUST_UNSEEN
  return (trust + count) / (trust / share + size)
}

function remembered<T>(of: (token: string) => T): (token: string) => T {
  const known = new Map<string, T>()
  return (token) => {
    const there = known.get(token)
    if (there !== undefined) return there
    if (known.size > 5000) known.clear()
    const fresh = of(token)
    known.set(token, fresh)
    return fresh
  }
}
