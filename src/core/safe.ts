import type { FaultCode } from './fault.ts'

/** A copy of everything. Counts only, no names. */
export interface CopyFacts {
  /** When it was made, ISO 8601 in UTC. */
  at: string
  patients: number
  decisions: number
  bytes: number
}

/** What the options show of the vault's ways in, its lock and its copies. Nothing of it is secret but `code`. */
export interface SafeState {
  /** When the recovery code was made, ISO 8601 in UTC; nothing where there is none. */
  recovery?: string
  /** Public key of the practice that can open the vault, if one can. */
  escrow?: string
  /** A recovery code that was just made; it stands here until it was written down, and nowhere else. */
  code?: string
  /** Minutes without use after which it locks. */
  lockMinutes: number
  /** The second copy in the browser, if there is one. */
  second?: CopyFacts
  /** What is wrong with what is stored, if anything: then a copy has to be brought back, or the user says how to go on. */
  loss?: FaultCode
  /** How far a restore is, 0 to 1. */
  restoring?: number
  /** What the last restore brought back. */
  restored?: CopyFacts
}
