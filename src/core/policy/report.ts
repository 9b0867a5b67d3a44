import type { Policy } from '../policy.ts'
import type { SettingName } from './document.ts'
import type { Provenance } from './resolve.ts'
import type { PolicyProblem } from './standing.ts'

/** The marks of a document that people compare. */
export interface DocumentMarks {
  id: string
  version: number
  effective: string
  expires?: string | undefined
  reapproveBy?: string | undefined
  approvedBy?: string | undefined
  /** How many settings it has, and how many of them are locked. */
  settings: number
  locked: number
}

/** One way by which a policy comes: what arrived, what is wrong with it, and what holds. Moments are ISO 8601. */
export interface SourceReport {
  arrived?: { since: string; document?: DocumentMarks }
  problems: PolicyProblem[]
  /** Each with the path of the bad field first: `settings.channels.value.0.url: …`. */
  details: string[]
  /** What is in force from here. */
  holding?: { since: string; document: DocumentMarks }
  /** Nothing is sent any more; the last good document holds until this day. */
  until?: string
}

/** Everything the options tell about the practice's policy. */
export interface PolicyReport {
  managed: SourceReport
  /** `fingerprint` is of the key that was accepted. */
  signed: SourceReport & { fingerprint?: string }
  /** Who decided each setting that has a value, and whether it can be changed here. */
  fields: Partial<Record<SettingName, Provenance>>
  /** As the management calls it. */
  organization?: string
  /** The management asks for a newer version of Front Desk. */
  outdated: boolean
  policy?: Policy
  /** Every value that somebody decided, also while the policy is not whole. */
  values: Partial<Policy>
}

/** What a signed file is, before it is taken. `known`: its key was accepted before. */
export type PolicyFileReading =
  | { kind: 'good'; document: DocumentMarks; fingerprint: string; known: boolean }
  | { kind: 'refused'; problem: PolicyProblem }

/** A report while nothing is known. */
export const NO_REPORT: PolicyReport = {
  managed: { problems: [], details: [] },
  signed: { problems: [], details: [] },
  fields: {},
  values: {},
  outdated: false,
}

/** The values that nobody can change here. */
export function lockedValues({ fields, values }: Pick<PolicyReport, 'fields' | 'values'>): Partial<Policy> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => fields[name as SettingName]?.locked === true))
}
