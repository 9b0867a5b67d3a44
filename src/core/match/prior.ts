/** Decisions that say whether requests come from patients. */
export interface Counts {
  patients: number
  strangers: number
}

/** What is assumed before anything was decided: one half, worth ten decisions. */
const BEFORE = 5
/** Never certain. */
const LEAST = 0.02

/** The share of requests that come from patients: the mean of a Beta distribution, Beta(5, 5) before the first decision. */
export function learnPrior({ patients, strangers }: Counts): number {
  const share = (BEFORE + patients) / (2 * BEFORE + patients + strangers)
  return Math.min(Math.max(share, LEAST), 1 - LEAST)
}
