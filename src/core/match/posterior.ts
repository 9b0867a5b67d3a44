import type { Evidence } from './search.ts'

/** How likely the requester is anybody of the list, and each of the patients weighed. */
export interface Posterior {
  probability: number
  /** In the order of `evidence.weighed`. */
  each: Float64Array
}

/**
 * The posterior over the whole list: with S the mean likelihood ratio of its `size` patients and pi the prior, the requester
 * is on the list with pi S / (pi S + 1 - pi), and is one patient with that patient's share of S.
 * @param prior pi, above 0 and below 1
 */
export function posteriorOf({ weighed, bulk }: Evidence, size: number, prior: number): Posterior {
  const highest = Math.max(0, weighed[0]?.score ?? 0, ...bulk.map(({ score }) => score))
  const shares = new Float64Array(weighed.length)
  for (const [at, { score }] of weighed.entries()) shares[at] = Math.exp(score - highest)
  const many = bulk.reduce((sum, { score }) => sum + Math.exp(score - highest), 0)
  const listed = prior * (shares.reduce((sum, share) => sum + share, 0) + many)
  const strange = (1 - prior) * Math.max(size, 1) * Math.exp(-highest)
  const all = listed + strange
  return { probability: listed / all, each: shares.map((share) => (prior * share) / all) }
}
