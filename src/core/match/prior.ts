/** Decisions that say whether requests come from patients. */
export interface Counts {
  patients: number
  strangers: number
}

/** What a decision says of whether the requester is a patient. */
export interface Said {
  /** Declined; anything else says that it is no patient. */
  declined: boolean
  /** The probability as it was shown. */
  probability: number
}

/**
 * Counts with one more decision. Physicians decline strangers as well, and decline whom they are told to: a decline says no
 * more than was known, so it counts for both sides as likely as it was. That is one step of expectation and maximisation for
 * the share of a mixture (Dempster, Laird and Rubin, 1977), which ends at the true share and not at our own verdicts.
 */
export function withDecision({ patients, strangers }: Counts, { declined, probability }: Said): Counts {
  const share = declined ? probability : 0
  return { patients: patients + share, strangers: strangers + 1 - share }
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
