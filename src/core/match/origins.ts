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
  slavic: 0.006,
  nordic: 0.003,
  portuguese: 0.005,
  turkish: 0.002,
}

/** Makes the tables ready. A name of two origins goes to the first. */
export function readOrigins({ given, family }: OriginData): Origins & { shares: Float64Array } {
  const names = Object.keys(SHARES)
  const read = (side: Readonly<Record<string, string>>): Map<string, number> =>
    new Map(
      names
        .toReversed()
        .flatMap((origin) => (side[origin] ?? '').split(' ').map((name) => [name, names.indexOf(origin) + 1] as const)),
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

/** How far the given names of a surname's bearers must speak for an origin before it is believed, in nats. */
const SPEAKING = 1.5
/** Bearers heard for one surname, rounds of listening, and what a given name of no bearer is worth. */
const HEARD = 30
const ROUNDS = 2
const SMOOTH = 2

/** Who bears which names: for each patient the number of the given name and of the family name, -1 for none. */
export interface Bearers {
  given: Int32Array
  family: Int32Array
  givenNames: number
}

/**
 * The origin of each surname on a list: by the tables, and for the others by the given names of those who bear it, whose
 * other bearers have surnames in the tables.
 * @param known origin by number of the surname, 0 where the tables have none
 */
export function learnOrigins(bearers: Bearers, known: Uint8Array, shares: Float64Array): Uint8Array {
  const { given, family, givenNames } = bearers
  const count = shares.length
  let origins: Uint8Array = Uint8Array.from(known)
  for (let round = 0; round < ROUNDS; round += 1) {
    const byGiven = new Float32Array(givenNames * count)
    const all = new Float64Array(count)
    for (let row = 0; row < given.length; row += 1) {
      const [first, last] = [given[row] ?? -1, family[row] ?? -1]
      if (first === -1 || last === -1) continue
      const origin = origins[last] ?? 0
      byGiven[first * count + origin] = (byGiven[first * count + origin] ?? 0) + 1
      all[origin] = (all[origin] ?? 0) + 1
    }
    const people = all.reduce((sum, one) => sum + one, 1)
    const share = all.map((one, at) => (one + 50 * (shares[at] ?? 0)) / (people + 50))
    origins = listen(bearers, known, origins, byGiven, share)
  }
  return origins
}

function listen(
  { given, family }: Bearers,
  known: Uint8Array,
  before: Uint8Array,
  byGiven: Float32Array,
  share: Float64Array,
): Uint8Array {
  const count = share.length
  const said = new Float32Array(known.length * count)
  const heard = new Uint8Array(known.length)
  for (let row = 0; row < given.length; row += 1) {
    const [first, last] = [given[row] ?? -1, family[row] ?? -1]
    if (first === -1 || last === -1 || known[last] !== 0 || (heard[last] ?? 0) >= HEARD) continue
    heard[last] = (heard[last] ?? 0) + 1
    let bearers = SMOOTH - 1
    for (let at = 0; at < count; at += 1) bearers += byGiven[first * count + at] ?? 0
    for (let at = 0; at < count; at += 1) {
      // Without the patient who is being heard.
      const others = (byGiven[first * count + at] ?? 0) - (at === before[last] ? 1 : 0)
      const part = share[at] ?? 1e-4
      said[last * count + at] = (said[last * count + at] ?? 0) + Math.log((others + SMOOTH * part) / (bearers * part))
    }
  }
  const origins = Uint8Array.from(known)
  for (let token = 0; token < known.length; token += 1) {
    if (known[token] !== 0 || heard[token] === 0) continue
    let [best, most] = [0, said[token * count] ?? 0]
    for (let at = 1; at < count; at += 1) {
      // Half the weight of how rare the origin is: names tell it apart better than that.
      const sum = (said[token * count + at] ?? 0) + Math.log((share[at] ?? 1e-4) / (share[0] ?? 1)) / 2 - SPEAKING
      if (sum > most) [best, most] = [at, sum]
    }
    origins[token] = best
  }
  return origins
}
