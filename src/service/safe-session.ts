import type { LockMinutes } from '../core/auto-lock.ts'
import { codeOf, type FaultCode } from '../core/fault.ts'
import type { SafeState } from '../core/safe.ts'
import type { Desk } from './desk.ts'

/** The vault's ways in and its lock, as the options show them. What can fail resolves to the fault, if any. */
export interface SafeSession {
  /** `undefined` until it was read. */
  state(): SafeState | undefined
  /** Reads everything again. */
  refresh(): Promise<void>
  newCode(passphrase: string): Promise<FaultCode | undefined>
  /** The code on screen was written down: it is let go of. */
  codeKept(): void
  changePassphrase(present: string, next: string): Promise<FaultCode | undefined>
  recover(code: string, passphrase: string): Promise<FaultCode | undefined>
  setEscrow(publicKey: string | undefined): Promise<FaultCode | undefined>
  chooseLock(minutes: LockMinutes): Promise<FaultCode | undefined>
}

/** Opens a session. @param changed called after every change of the state */
export function openSafe({ vault, keyring, autoLock }: Desk, changed: () => void): SafeSession {
  let state: SafeState | undefined
  let code: string | undefined

  async function refresh(): Promise<void> {
    const [lock, lockMinutes] = await Promise.all([vault.state().catch(() => undefined), autoLock.minutes()])
    if (lock !== 'unlocked') code = undefined
    const ways = lock === 'no-vault' || lock === undefined ? {} : await keyring.ways()
    state = { ...ways, ...(code !== undefined && { code }), lockMinutes }
    changed()
  }
  async function attempt(work: () => Promise<unknown>): Promise<FaultCode | undefined> {
    const fault = await work().then(() => undefined, codeOf)
    await refresh()
    return fault
  }
  return {
    state: () => state,
    refresh,
    newCode: (passphrase) =>
      attempt(async () => {
        code = await keyring.newRecoveryCode(passphrase)
      }),
    codeKept() {
      code = undefined
      void refresh()
    },
    changePassphrase: (present, next) => attempt(() => keyring.changePassphrase(present, next)),
    recover: (written, passphrase) => attempt(() => keyring.recover(written, passphrase)),
    setEscrow: (publicKey) => attempt(() => keyring.setEscrow(publicKey)),
    chooseLock: (minutes) => attempt(() => autoLock.choose(minutes)),
  }
}
