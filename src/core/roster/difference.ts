import type { Patient, PatientName } from '../model.ts'
import { wordsOf } from './found.ts'

/** How a new list stands to the present one, in numbers of people. */
export interface Difference {
  fresh: number
  changed: number
  /** On the present list as active patients, and not in the new one. */
  gone: number
  /** Not in the new one either, but it takes nothing of them away: added by hand, or former already. */
  kept: number
  same: number
}

/** The three that are shown one by one. */
export const CHANGE_KINDS = ['fresh', 'changed', 'gone'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What becomes of those who are gone. */
export const LEAVINGS = ['former', 'keep', 'remove'] as const
export type Leaving = (typeof LEAVINGS)[number]

/** One person in whom the lists differ: as they stand on the present list, and on the new one. */
export interface Change {
  before?: Patient
  after?: Patient
}

/** What is different between two states of one person. */
export interface Altered {
  added: PatientName[]
  removed: PatientName[]
  dob?: { before: string | undefined; after: string | undefined }
  status?: { before: Patient['status']; after: Patient['status'] }
}

/** Compares two states of one person, name by name. */
export function alteredIn(before: Patient, after: Patient): Altered {
  return {
    added: namesBeyond(after.names, before.names),
    removed: namesBeyond(before.names, after.names),
    ...(before.dob === after.dob ? {} : { dob: { before: before.dob, after: after.dob } }),
    ...(before.status === after.status ? {} : { status: { before: before.status, after: after.status } }),
  }
}

/** The names that stand in the first and not in the second. */
export function namesBeyond(names: readonly PatientName[], others: readonly PatientName[]): PatientName[] {
  const there = new Set(others.map(keyOf))
  return names.filter((name) => !there.has(keyOf(name)))
}

/** Where more than half of the present list is missing, the new one is hardly the whole list: then all stay. */
export function likelyLeaving({ gone, same, changed }: Difference): Leaving {
  return gone > same + changed ? 'keep' : 'former'
}

function keyOf(name: PatientName): string {
  return `${name.kind}|${wordsOf(name)}`
}
