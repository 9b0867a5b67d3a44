import type { NameTable } from './name-table.ts'
import { townNumber } from './towns.ts'

/** How many of the list live in each town, by the number of the town; counted once a table. */
const counts = new WeakMap<NameTable, Uint32Array>()

/**
 * The number of the town on a card, and the share of the list that lives there. `undefined` where the card names none, or
 * the list knows no towns.
 */
export function townShare(table: NameTable, place: string | undefined): { number: number; share: number } | undefined {
  if (place === undefined || place === '') return
  const known = counts.get(table) ?? count(table)
  counts.set(table, known)
  const all = table.size - (known[0] ?? 0)
  if (all === 0) return
  const number = townNumber(table.towns, place)
  // A town nobody of the list lives in may be a workplace: it says nothing.
  if (number === 0) return
  return { number, share: ((known[number] ?? 0) + 1) / (all + 2) }
}

function count({ town }: NameTable): Uint32Array {
  const known = new Uint32Array(256)
  for (const one of town) known[one] = (known[one] ?? 0) + 1
  return known
}
