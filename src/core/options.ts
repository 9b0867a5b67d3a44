import type { FaultCode } from './fault.ts'
import type { LogScreen } from './log/screen.ts'
import type { Policy } from './policy.ts'
import type { ReadList } from './roster/read-list.ts'
import type { SafeState } from './safe.ts'

/** The sections of the options, as they stand in the address behind `#`. */
export const SECTIONS = ['welcome', 'patients', 'reply', 'log', 'security', 'about'] as const
export type Section = (typeof SECTIONS)[number]

/** How far a new patient list is. The list itself is in memory only, from `read` until it is saved or let go. */
export type ListStage =
  | { kind: 'none' }
  /** `share` goes from 0 to 1. */
  | { kind: 'reading'; share: number }
  | { kind: 'read'; list: ReadList }
  | { kind: 'saving'; share: number }
  | { kind: 'saved' }
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
  policy?: Policy
  /** The ways into the vault and its lock, once they were read. */
  safe?: SafeState | undefined
  /** What went wrong with the page as a whole, if anything. */
  fault?: FaultCode
}

/** The section that an address names. */
export function sectionOf(hash: string): Section | undefined {
  const name = hash.replace(/^#/u, '')
  return SECTIONS.find((section) => section === name)
}
