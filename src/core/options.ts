import type { VisitsScreen } from './brief/visit-brief.ts'
import type { FaultCode } from './fault.ts'
import type { Profile } from './guidance/profile.ts'
import type { InsightsScreen } from './insight/screen.ts'
import type { LogScreen } from './log/screen.ts'
import type { DeskScreen } from './policy/desk-screen.ts'
import type { PolicyReport } from './policy/report.ts'
import type { Policy } from './policy.ts'
import type { ListDraft } from './roster/list-draft.ts'
import type { SeenTable } from './roster/seen-table.ts'
import type { SafeState } from './safe.ts'

/** The sections of the options, as they stand in the address behind `#`. */
export const SECTIONS = [
  'welcome',
  'patients',
  'reply',
  'policy',
  'desk',
  'log',
  'visits',
  'insights',
  'security',
  'about',
] as const
export type Section = (typeof SECTIONS)[number]

/** How far a new patient list is. From `read` on it lies encrypted beside the one in force, until it is used or let go. */
export type ListStage =
  | { kind: 'none' }
  /** `share` goes from 0 to 1. */
  | { kind: 'reading'; share: number }
  | { kind: 'read'; list: ListDraft }
  | { kind: 'saving'; share: number }
  | { kind: 'saved' }
  /** `tables`: what was met until then, where the user may know what the columns are. */
  | { kind: 'failed'; fault: FaultCode; tables?: SeenTable[] }

/** The people of the list, to be looked up. */
export type PeopleStage =
  | { kind: 'closed' }
  /** `share` goes from 0 to 1. */
  | { kind: 'opening'; share: number }
  /** `edits` goes up with each change by hand. */
  | { kind: 'open'; edits: number }
  | { kind: 'failed'; fault: FaultCode }

/** The practice's settings while they are written: a policy that nobody checked yet. */
export type PracticeDraft = Omit<Policy, 'id' | 'version'>

/** What came of saving the practice's settings; `fields` are paths, such as `channels.0.url`. */
export type PracticeSaved =
  | { kind: 'saved' }
  | { kind: 'invalid'; fields: string[] }
  | { kind: 'failed'; fault: FaultCode }

/** Everything the options show. */
export interface OptionsState {
  section: Section
  /** `unknown` until it was asked for. */
  lock: 'unknown' | 'no-vault' | 'locked' | 'unlocked'
  /** On the list in force. */
  patients: number
  list: ListStage
  /** While the log is on screen. */
  log?: LogScreen | undefined
  people: PeopleStage
  /** The list that the last import took the place of: how many it had, and when that was, ISO 8601. */
  before?: { patients: number; at: string } | undefined
  /** While the visits are on screen. */
  visits?: VisitsScreen | undefined
  /** While the insights are on screen. */
  insights?: InsightsScreen | undefined
  /** While the practice's desk is on screen. */
  desk?: DeskScreen | undefined
  policy?: Policy
  /** The ways into the vault and its lock, once they were read. */
  safe?: SafeState | undefined
  /** Where the policy came from, and who decided what of it. */
  report: PolicyReport
  /** Every guidance there is. */
  profiles: readonly Profile[]
  /** What went wrong with the page as a whole, if anything. */
  fault?: FaultCode
}

/** The section that an address names. */
export function sectionOf(hash: string): Section | undefined {
  const name = hash.replace(/^#/u, '')
  return SECTIONS.find((section) => section === name)
}
