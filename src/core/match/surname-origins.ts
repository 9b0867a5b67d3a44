import { findToken, type NameTable, tokenCount } from './name-table.ts'
import { learnOrigins } from './origins.ts'
import { type NameData, originsIn } from './rarity.ts'
import { ROLE, ROLE_BITS, ROLE_MASK } from './roles.ts'

/** Patients listened to for the origins of surnames that stand in no table. */
const LISTENED = 250_000

/** The origin of each token as a surname: by the bundled tables, and for the others by who bears them on this list. */
export function surnameOrigins(table: NameTable, data: NameData): Uint8Array {
  const { family: inTables, shares } = originsIn(data)
  const origins = new Uint8Array(tokenCount(table))
  for (const [name, origin] of inTables) {
    const at = findToken(table, name)
    if (at !== -1) origins[at] = origin
  }
  const step = Math.max(1, Math.floor(table.size / LISTENED))
  const rows = Math.floor((table.size + step - 1) / step)
  const given = numbers(origins.length)
  const family = numbers(origins.length)
  const bearers = { given: new Int32Array(rows).fill(-1), family: new Int32Array(rows).fill(-1) }
  for (let place = 0; place < rows; place += 1) {
    const row = place * step
    for (let at = table.entriesStart[row] ?? 0; at < (table.entriesStart[row + 1] ?? 0); at += 1) {
      const entry = table.entries[at] ?? 0
      if ((entry & ROLE_MASK) === ROLE.given) bearers.given[place] = given.of(entry >>> ROLE_BITS)
      if ((entry & ROLE_MASK) === ROLE.family) bearers.family[place] = family.of(entry >>> ROLE_BITS)
    }
  }
  const known = Uint8Array.from(family.tokens, (token) => origins[token] ?? 0)
  const learned = learnOrigins({ ...bearers, givenNames: given.tokens.length }, known, shares)
  family.tokens.forEach((token, number) => {
    origins[token] = learned[number] ?? 0
  })
  return origins
}

/** Numbers the tokens that are asked for, from 0: far fewer than all tokens. */
function numbers(tokenCount: number): { tokens: number[]; of(token: number): number } {
  const known = new Int32Array(tokenCount).fill(-1)
  const tokens: number[] = []
  return {
    tokens,
    of(token) {
      if (known[token] === -1) known[token] = tokens.push(token) - 1
      return known[token] ?? -1
    },
  }
}
