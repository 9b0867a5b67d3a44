import { isUnused, type LockMinutes, lockAfter } from '../core/auto-lock.ts'
import type { Policy } from '../core/policy.ts'
import type { StorageArea } from '../store/area.ts'
import type { Vault } from '../store/vault.ts'

/** Locks the vault when nobody uses it. */
export interface AutoLock {
  /** Minutes without use after which it locks. */
  minutes(): Promise<number>
  choose(minutes: LockMinutes): Promise<void>
  /** Somebody used a page of ours, or has just unlocked. */
  used(): Promise<void>
  /** Locks if the time is over; to be asked every minute. */
  check(): Promise<void>
}

/** What it needs of the outside. */
export interface AutoLockWorld {
  vault: Pick<Vault, 'state' | 'lock'>
  session: StorageArea
  local: StorageArea
  policy(): Promise<Policy | undefined>
  now(): Date
}

/** Where the user's choice lies, and the time of the last use. */
export const LOCK_MINUTES_KEY = 'lock-minutes'
export const LAST_USE_KEY = 'last-use'
/** Uses closer to each other than this, in ms, are not written down each. */
const OFTEN = 15_000

/** Opens it. The time of the last use is in the browser's memory: a browser that was closed is locked anyway. */
export function openAutoLock({ vault, session, local, policy, now }: AutoLockWorld): AutoLock {
  let noted = 0
  async function minutes(): Promise<number> {
    const [stored, held] = await Promise.all([local.get(LOCK_MINUTES_KEY), policy()])
    const chosen = stored[LOCK_MINUTES_KEY]
    return lockAfter(typeof chosen === 'number' ? chosen : undefined, held?.lockMinutes)
  }
  async function used(): Promise<void> {
    const at = now().getTime()
    if (at >= noted && at - noted < OFTEN) return
    noted = at
    await session.set({ [LAST_USE_KEY]: at })
  }
  return {
    minutes,
    choose: (chosen) => local.set({ [LOCK_MINUTES_KEY]: chosen }),
    used,
    async check() {
      if ((await vault.state()) !== 'unlocked') return
      const lastUse = (await session.get(LAST_USE_KEY))[LAST_USE_KEY]
      if (typeof lastUse !== 'number') return used()
      if (isUnused(lastUse, now().getTime(), await minutes())) await vault.lock()
    },
  }
}
