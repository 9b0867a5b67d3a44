/** Names that speak for an origin, by side; names apart by spaces. */
export interface OriginData {
  given: Readonly<Record<string, string>>
  family: Readonly<Record<string, string>>
}

/** Origins as they are looked up. Number 0 is everybody else. */
export interface Origins {
  /** How many there are, with 0. */
  count: number
  given: Map<string, number>
  family: Map<string, number>
}

/** How far a surname tells the origin of those who bear it, and how many of an origin bear a surname of no table. */
const TELLING = 0.92
const UNTOLD = 0.15
/** What the tables say of a given name, in patients who would have to say the same. */
const TRUST = 12
/** Shares of people by origin, before a list was seen: the United States, roughly. */
const SHARES: Readonly<Record<string, number>> = {
  hispanic: 0.17,
  vietnamese: 0.006,
  chinese: 0.015,
  korean: 0.005,
  japanese: 0.004,
  'south-asian': 0.014,
  arabic: 0.008,
}

/** Makes the tables ready. A name of two origins goes to the first. */
export function readOrigins({ given, family }: OriginData): Origins & { shares: Float64Array } {
  const names = Object.keys(SHARES)
  const read = (side: Readonly<Record<string, string>>): Map<string, number> =>
    new Map(
      names.toReversed().flatMap((origin) => (side[origin] ?? '').split(' ').map((name) => [name, names.indexOf(origin) + 1] as const)),
    )
  const shares = Float64Array.from([0, ...names.map((name) => SHARES[name] ?? 0)])
  shares[0] = 1 - shares.reduce((sum, share) => sum + share, 0)
  return { count: names.length + 1, given: read(given), family: read(family), shares }
}

/** The shares of origins among those who bear a surname. */
export function originsOfFamily(origin: number, shares: Float64Array): Float64Array {
  if (origin > 0) return shares.map((share, at) => (at === origin ? TELLING : 0) + (1 - TELLING) * share)
  const rest = shares.map((share, at) => (at === 0 ? share : share * UNTOLD))
  const sum = rest.reduce((total, share) => total + share, 0)
  return rest.map((share) => share / sum)
}

/**
 * The shares of origins among those who bear a given name.
 * @param counted how many bearers on the list have a surname of each origin
 */
export function originsOfGiven(origin: number, shares: Float64Array, counted: Float64Array): Float64Array {
  const before = shares.map((share, at) => (origin === 0 ? share : at === origin ? 0.5 + share / 2 : share / 2))
  const all = counted.reduce((sum, count) => sum + count, TRUST)
  return before.map((share, at) => (TRUST * share + (counted[at] ?? 0)) / all)
}

/**
 * How much oftener a given and a family name go together than if they had nothing to do with each other:
 * `sum of P(origin | given) P(origin | family) / P(origin)`.
 */
export function togetherOf(given: Float64Array, family: Float64Array, shares: Float64Array): number {
  return shares.reduce((sum, share, at) => sum + ((given[at] ?? 0) * (family[at] ?? 0)) / Math.max(share, 1e-4), 0)
}
