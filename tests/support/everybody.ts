import type { Patient } from '../../src/core/model.ts'
import type { Roster } from '../../src/store/roster.ts'

/** Everybody on the list in force, in their places. */
export async function everybody(roster: Pick<Roster, 'shards'>): Promise<Patient[]> {
  const all: Patient[] = []
  for await (const patients of roster.shards()) all.push(...patients)
  return all
}
