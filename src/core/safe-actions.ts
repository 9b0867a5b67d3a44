import type { LockMinutes } from './auto-lock.ts'
import type { FaultCode } from './fault.ts'

/** What the user can do about the vault's ways in and its lock. What can fail resolves to what went wrong, if anything. */
export interface SafeActions {
  newCode(passphrase: string): Promise<FaultCode | undefined>
  /** The code on screen was written down. */
  codeKept(): void
  changePassphrase(present: string, next: string): Promise<FaultCode | undefined>
  /** Unlocks with the recovery code and sets a new passphrase. */
  recover(code: string, passphrase: string): Promise<FaultCode | undefined>
  /** Unlocks with the text of the practice's key file and sets a new passphrase. */
  recoverByPractice(keyFile: string, passphrase: string): Promise<FaultCode | undefined>
  /** Lets the practice open the vault with the key of its policy; without one, no longer. */
  setEscrow(publicKey: string | undefined): Promise<FaultCode | undefined>
  chooseLock(minutes: LockMinutes): Promise<FaultCode | undefined>
  /** Hands a backup of everything to the browser as a download. */
  saveBackup(): Promise<FaultCode | undefined>
  /** The same with the second copy, as it is. */
  saveSecond(): Promise<FaultCode | undefined>
  /**
   * @param file without one: the second copy
   * @param secret passphrase, recovery code, or the text of the practice's key file
   */
  restore(file: Blob | undefined, secret: string): Promise<FaultCode | undefined>
  /** What is here now is what is meant, though it is older than what was here last. */
  goOn(): Promise<FaultCode | undefined>
  /** Lets go of what is left of vault and log; the settings stay. */
  startAnew(): Promise<FaultCode | undefined>
}
