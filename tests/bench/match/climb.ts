/** One request as the fit sees it: the candidates, each a sum of weights and a part that rarity gives. */
export interface Example {
  patient: boolean
  /** Place of the right candidate; -1 where it is not among them. */
  truth: number
  logSize: number
  candidates: { kinds: number[]; offset: number }[]
}

/** How strongly weights are held where they were, and the steps taken. */
const HOLD = 2e-4
const STEPS = 400
const STRIDE = 0.05

/** The mean of -log of the probability of what was so: of the right patient, or of its being nobody's. */
export function loss(examples: readonly Example[], weights: Float64Array): number {
  return examples.reduce((sum, example) => sum + judge(example, weights).loss, 0) / Math.max(examples.length, 1)
}

/** Weights that make the examples likelier, from where they are: gradient descent with Adam's steps; `fixed` ones stay. */
export function climb(examples: readonly Example[], start: Float64Array, fixed: ReadonlySet<number>): Float64Array {
  const weights = Float64Array.from(start)
  const first = new Float64Array(start.length)
  const second = new Float64Array(start.length)
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = new Float64Array(start.length)
    for (const example of examples) judge(example, weights, slope)
    for (let at = 0; at < weights.length; at += 1) {
      if (fixed.has(at)) continue
      const value = (slope[at] ?? 0) / examples.length + HOLD * ((weights[at] ?? 0) - (start[at] ?? 0))
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * value
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * value ** 2
      const [mean, spread] = [(first[at] ?? 0) / (1 - 0.9 ** step), (second[at] ?? 0) / (1 - 0.99 ** step)]
      weights[at] = (weights[at] ?? 0) - (STRIDE * (1 - step / (STEPS + 1)) * mean) / (Math.sqrt(spread) + 1e-8)
    }
  }
  return weights
}

/** The loss of one request; adds its slope. With a prior of one half, P = S / (S + N). */
function judge(
  { patient, truth, logSize, candidates }: Example,
  weights: Float64Array,
  slope?: Float64Array,
): { loss: number } {
  const scores = candidates.map(({ kinds, offset }) => kinds.reduce((sum, kind) => sum + (weights[kind] ?? 0), offset))
  const highest = Math.max(logSize, ...scores)
  const shares = scores.map((score) => Math.exp(score - highest))
  const listed = shares.reduce((sum, share) => sum + share, 0)
  const all = listed + Math.exp(logSize - highest)
  const right = shares[truth]
  const good = !patient ? all - listed : right === undefined ? listed : 0.5 * listed + 0.5 * right
  if (slope !== undefined) {
    candidates.forEach(({ kinds }, at) => {
      const share = shares[at] ?? 0
      const told = !patient ? 0 : right === undefined ? share : 0.5 * share + (at === truth ? 0.5 * share : 0)
      const pull = share / all - told / good
      if (Math.abs(pull) > 1e-7) for (const kind of kinds) slope[kind] = (slope[kind] ?? 0) + pull
    })
  }
  return { loss: -Math.log(Math.max(good / all, 1e-300)) }
}
