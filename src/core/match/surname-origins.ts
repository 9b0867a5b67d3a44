import { findToken, type NameTable, tokenCount } from './name-table.ts'
import { learnOrigins } from './origins.ts'
import { type NameData, originsIn } from './rarity.ts'
import { ROLE, ROLE_BITS, ROLE_MASK } from './roles.ts'

/** Patients listened to for the origins of surnames that stand in no table. */
const LISTENED = 250_000

/** The origin of each token as a surname: by the bundled tables, and for the others by who bears them on this list. */
export function surnameOrigins(table: NameTable, data: NameData): Uint8Array {
  const { family, shares } = originsIn(data)
  const known = new Uint8Array(tokenCount(table))
  for (const [name, origin] of family) {
    const at = findToken(table, name)
    if (at !== -1) known[at] = origin
  }
  const step = Math.max(1, Math.floor(table.size / LISTENED))
  const rows = Math.floor((table.size + step - 1) / step)
  const bearers = { given: new Int32Array(rows).fill(-1), family: new Int32Array(rows).fill(-1), tokens: known.length }
  for (let place = 0; place < rows; place += 1) {
    const row = place * step
    for (let at = table.entriesStart[row] ?? 0; at < (table.entriesStart[row + 1] ?? 0); at += 1) {
      const entry = table.entries[at] ?? 0
      if ((entry & ROLE_MASK) === ROLE.given) bearers.given[place] = entry >>> ROLE_BITS
      if ((entry & ROLE_MASK) === ROLE.family) bearers.family[place] = entry >>> ROLE_BITS
    }
  }
  return learnOrigins(bearers, known, shares)
}
