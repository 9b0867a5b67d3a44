import { codeOf, type FaultCode } from '../core/fault.ts'
import type { CopyFacts, SafeState } from '../core/safe.ts'
import type { SafeActions } from '../core/safe-actions.ts'
import type { Desk } from './desk.ts'

/** The vault's ways in and its lock, as the options show them. What can fail resolves to the fault, if any. */
export interface SafeSession extends SafeActions {
  /** `undefined` until it was read. */
  state(): SafeState | undefined
  /** Reads everything again. */
  refresh(): Promise<void>
  /** Before everything is erased: the second copy holds the key too. */
  eraseCopy(): Promise<FaultCode | undefined>
}

/** What the session works on. */
export interface SafeWorld {
  desk: Pick<Desk, 'vault' | 'keyring' | 'autoLock' | 'copies' | 'log' | 'marks' | 'heads' | 'check'>
  /** Hands a file to the browser as a download. */
  save(name: string, file: Blob): void
  now(): Date
  newId(): string
}

/** Opens a session. @param changed called after every change of the state */
export function openSafe({ desk, save, now, newId }: SafeWorld, changed: () => void): SafeSession {
  const { vault, keyring, autoLock, copies, log, marks, heads } = desk
  let state: SafeState | undefined
  let code: string | undefined
  let restored: CopyFacts | undefined

  async function refresh(): Promise<void> {
    const [lock, lockMinutes, second] = await Promise.all([
      vault.state().catch(() => undefined),
      autoLock.minutes(),
      copies.second(),
    ])
    const loss = await desk.check().then(() => undefined, codeOf)
    if (lock !== 'unlocked') code = undefined
    const ways = lock === 'no-vault' || lock === undefined ? {} : await keyring.ways()
    const there = {
      ...(code && { code }),
      ...(second && { second }),
      ...(loss && { loss }),
      ...(restored && { restored }),
    }
    state = { ...ways, ...there, lockMinutes }
    changed()
  }
  function tell(share: number): void {
    if (state === undefined) return
    state = { ...state, restoring: share }
    changed()
  }
  const named = (at: string): string => `front-desk-backup-${at.slice(0, 10)}.front-desk`
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
    recoverByPractice: (keyFile, passphrase) =>
      attempt(async () => {
        await keyring.recoverByPractice(keyFile, passphrase)
        await log.append('keeping', { id: newId(), at: now().toISOString(), kind: 'opened-by-practice' })
      }),
    setEscrow: (publicKey) => attempt(() => keyring.setEscrow(publicKey)),
    chooseLock: (minutes) => attempt(() => autoLock.choose(minutes)),
    saveBackup: () => attempt(async () => save(named(now().toISOString()), await copies.backup())),
    saveSecond: () =>
      attempt(async () => save(named((await copies.second())?.at ?? 'copy'), await copies.secondFile())),
    restore: (file, secret) =>
      attempt(async () => {
        tell(0)
        restored = await copies.restore(file, secret, tell)
      }),
    goOn: () => attempt(marks.adopt),
    startAnew: () =>
      attempt(async () => {
        await vault.destroy()
        await heads.erase()
      }),
    eraseCopy: () => attempt(copies.erase),
  }
}
