import type { Rarity } from '../model.ts'

/** What nicknames are worth. */
export interface Calling {
  /** How likely somebody of a full name is called just this, among its nicknames. */
  chosen(full: string, nickname: string): number
  /** How likely a nickname on the list stands for just this full name. */
  meant(nickname: string, full: string): number
}

/** Share of people who are called by a nickname. */
export const NICKNAMED = 0.2
/** Nothing is rarer. */
const RAREST = 1e-8
/** A nickname is chosen in proportion to the root of its own share, and of this for those that are no names of their own. */
const ROOM = 2e-5

const known = new WeakMap<Rarity['given'], Calling>()

/** What nicknames are worth by these frequencies; sums over all nicknames of a name are made once for each name. */
export function callingOf(rarity: Rarity): Calling {
  const calling = known.get(rarity.given) ?? makeCalling(rarity)
  known.set(rarity.given, calling)
  return calling
}

function makeCalling({ given, nicknames, fullNames }: Rarity): Calling {
  const weight = (name: string): number => Math.sqrt(given(name) + ROOM)
  const all = once((full) => nicknames(full).reduce((sum, name) => sum + weight(name), 0))
  const chosen = (full: string, nickname: string): number => weight(nickname) / Math.max(all(full), RAREST)
  const mass = (name: string, nickname: string): number => NICKNAMED * given(name) * chosen(name, nickname)
  const bearers = once((nickname) =>
    fullNames(nickname).reduce((sum, name) => sum + mass(name, nickname), 0.75 * given(nickname)),
  )
  const meant = (nickname: string, full: string): number => mass(full, nickname) / Math.max(bearers(nickname), RAREST)
  return { chosen, meant }
}

/** Remembers the answer for each name; there are only as many as the tables have nicknames. */
function once(of: (name: string) => number): (name: string) => number {
  const answers = new Map<string, number>()
  return (name) => {
    const there = answers.get(name)
    if (there !== undefined) return there
    const fresh = of(name)
    answers.set(name, fresh)
    return fresh
  }
}
