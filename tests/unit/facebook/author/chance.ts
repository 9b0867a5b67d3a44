/** Chance that a seed fixes. */
export interface Chance {
  /** 0 up to but without 1. */
  next(): number
  one<T>(of: readonly T[]): T
  /** True in that share of cases. */
  maybe(share: number): boolean
  shuffled<T>(of: readonly T[]): T[]
}

/** mulberry32 (Tommy Ettinger, public domain): small, and good enough to vary pages. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const one = <T>(of: readonly T[]): T => {
    const item = of[Math.floor(next() * of.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
  return {
    next,
    one,
    maybe: (share) => next() < share,
    shuffled(of) {
      const rest = [...of]
      for (let at = rest.length - 1; at > 0; at -= 1) {
        const other = Math.floor(next() * (at + 1))
        const [a, b] = [rest[at], rest[other]]
        if (a !== undefined && b !== undefined) [rest[at], rest[other]] = [b, a]
      }
      return rest
    },
  }
}
