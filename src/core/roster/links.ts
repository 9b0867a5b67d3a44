import type { PatientName } from '../model.ts'

/**
 * Names that one table has of another's patients, by the patient's number: OpenEMR keeps previous names in `patient_history`, Epic
 * aliases in `PATIENT_ALIAS`. Joined only under the same header with the same number.
 */
export interface Links {
  put(header: string, id: string, names: readonly PatientName[], row: number): void
  /** The names kept for a patient; they count as claimed. */
  take(header: string, id: string): readonly PatientName[]
  /** What no patient claimed, with the row it was first seen in. */
  unclaimed(): { names: PatientName[]; row: number }[]
}

/** An empty set of links. */
export function makeLinks(): Links {
  const kept = new Map<string, { names: PatientName[]; row: number; claimed: boolean }>()
  const key = (header: string, id: string): string => `${header}|${id.trim()}`
  return {
    put(header, id, names, row) {
      const there = kept.get(key(header, id))
      if (there === undefined) kept.set(key(header, id), { names: [...names], row, claimed: false })
      else there.names.push(...names)
    },
    take(header, id) {
      if (kept.size === 0) return []
      const there = kept.get(key(header, id))
      if (there !== undefined) there.claimed = true
      return there?.names ?? []
    },
    unclaimed: () => [...kept.values()].filter(({ claimed }) => !claimed),
  }
}
