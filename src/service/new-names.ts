import type { FriendRequest } from '../core/model.ts'

/** Names compared for the first time in one minute, at most. A page that shows more asks us whom we know. */
export const MOST_NEW = 200
const MINUTE_MS = 60_000

/** Lets so many names through, and no more. */
export interface NewNames {
  /** Whether this one may be compared now; a name that was compared before always may. */
  take(request: FriendRequest): boolean
  /** ms until the next new name may. */
  rest(): number
}

/**
 * Counts new names by the minute.
 * @param now ms since the epoch
 */
export function countNewNames(now: () => number): NewNames {
  const known = new Set<string>()
  let since = Number.NEGATIVE_INFINITY
  let taken = 0
  return {
    take({ key, name }) {
      const one = `${key} ${name}`
      if (known.has(one)) return true
      if (now() - since >= MINUTE_MS) {
        since = now()
        taken = 0
      }
      if (taken >= MOST_NEW) return false
      taken += 1
      known.add(one)
      return true
    },
    rest: () => Math.max(0, since + MINUTE_MS - now()),
  }
}
