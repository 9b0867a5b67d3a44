/**
 * How often two writings of one person's name agree in this way (m-probabilities of Fellegi and Sunter). Set by hand; what
 * strangers do (u) comes from how rare the names are.
 */
export const M = {
  family: { exact: 0.86, partly: 0.05, 'one-edit': 0.04, different: 0.05 },
  given: { exact: 0.66, nickname: 0.2, middle: 0.04, initial: 0.03, 'one-edit': 0.03, different: 0.04 },
} as const

/** What two middle names say: agreement, an initial that fits, a contradiction. Leaving it out says next to nothing. */
export const MIDDLE = { exact: 12, initial: 5, different: 0.2, missing: 1 } as const

/** A token has about this many times as many one-edit neighbours among strangers as exact copies; never fewer than FEWEST. */
export const NEIGHBOURS = 8
export const FEWEST = 3e-5

/** Share of people whose given name begins with a given letter. */
export const INITIAL = 0.07

/** A name turned round fits by chance about as often again; few people write theirs so. */
export const SWAPPED = 0.15
