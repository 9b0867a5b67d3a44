import type { LockMinutes } from '../../core/auto-lock.ts'
import type { FaultCode } from '../../core/fault.ts'

/** What the user can do about the vault's ways in and its lock. What can fail resolves to what went wrong, if anything. */
export interface SafeActions {
  newCode(passphrase: string): Promise<FaultCode | undefined>
  /** The code on screen was written down. */
  codeKept(): void
  changePassphrase(present: string, next: string): Promise<FaultCode | undefined>
  /** Unlocks with the recovery code and sets a new passphrase. */
  recover(code: string, passphrase: string): Promise<FaultCode | undefined>
  /** Lets the practice open the vault with the key of its policy; without one, no longer. */
  setEscrow(publicKey: string | undefined): Promise<FaultCode | undefined>
  chooseLock(minutes: LockMinutes): Promise<FaultCode | undefined>
}
