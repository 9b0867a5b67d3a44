import { findToken, type NameTable } from './name-table.ts'
import type { Part } from './part.ts'
import { FAMILY_SIDE, ROLE, ROLE_BITS, ROLE_MASK } from './roles.ts'

/** How often a token stands on a list. `at` is its number in the table of the first part, -1 where it is not there. */
export interface Counts {
  /** Patients. */
  size: number
  /** As the first given name. */
  given(token: string, at: number): number
  /** As any given, middle or called name. */
  bearers(token: string, at: number): number
  family(token: string, at: number): number
}

/** What one entry counts as. */
const SIDES = {
  given: (role: number) => role === ROLE.given || role === ROLE.givenJoined,
  bearers: (role: number) => role < FAMILY_SIDE,
  family: (role: number) => role >= FAMILY_SIDE,
} as const
type Side = keyof typeof SIDES

/** Counts a list in parts: what is gone does not count, what came does. */
export function countsOf([main, ...changed]: readonly [Part, ...Part[]]): Counts {
  const count =
    (side: Side) =>
    (token: string, at: number): number => {
      const here = at === -1 ? 0 : inTable(main.table, side, at) - inGone(main, side, at)
      return changed.reduce((sum, { table }) => sum + inTable(table, side, findToken(table, token)), here)
    }
  const size = changed.reduce((sum, { table }) => sum + table.size, main.table.size - (main.gone?.size ?? 0))
  return { size, given: count('given'), bearers: count('bearers'), family: count('family') }
}

function inTable({ givenCount, givenStart, familyStart }: NameTable, side: Side, at: number): number {
  if (at === -1) return 0
  if (side === 'given') return givenCount[at] ?? 0
  const start = side === 'family' ? familyStart : givenStart
  return (start[at + 1] ?? 0) - (start[at] ?? 0)
}

function inGone({ table: { entries, entriesStart }, gone = new Set() }: Part, side: Side, token: number): number {
  let count = 0
  for (const row of gone) {
    for (let at = entriesStart[row] ?? 0; at < (entriesStart[row + 1] ?? 0); at += 1) {
      const entry = entries[at] ?? 0
      if (entry >>> ROLE_BITS === token && SIDES[side](entry & ROLE_MASK)) count += 1
    }
  }
  return count
}
