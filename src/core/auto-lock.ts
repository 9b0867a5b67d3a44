/** Minutes without use after which the vault may be told to lock. */
export const LOCK_MINUTES = [1, 5, 15, 30, 60, 120] as const
export type LockMinutes = (typeof LOCK_MINUTES)[number]

/** Until somebody says otherwise. */
const USUAL: LockMinutes = 15

/**
 * Minutes without use after which the vault locks: what the user chose, never more than the practice allows.
 * @param chosen by the user, if anything
 * @param most of the practice's policy, if it says so
 */
export function lockAfter(chosen: number | undefined, most: number | undefined): number {
  const known = LOCK_MINUTES.find((minutes) => minutes === chosen) ?? USUAL
  return Math.min(known, most ?? known)
}

/**
 * Whether the time without use is over. A last use in the future, after the clock was moved, is no use at all.
 * @param lastUse ms since the epoch
 * @param now ms since the epoch
 */
export function isUnused(lastUse: number, now: number, minutes: number): boolean {
  return lastUse > now || now - lastUse >= minutes * 60_000
}
