/** Chance that can be played again: every call gives a number from 0 up to 1, the same row of them for the same seed. */
export type Chance = () => number

/** Mulberry32, a small generator that is good enough for a stage set. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** FNV-1a: a whole number of 32 bits that stands for a text. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

/** One of several. */
export function pick<T>(chance: Chance, from: readonly [T, ...T[]]): T {
  return from[Math.floor(chance() * from.length)] ?? from[0]
}

/** A whole number from `least` to `most`, both included. */
export function between(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1))
}

/** A word of small letters and digits that begins with a letter. */
export function wordOf(chance: Chance, length: number): string {
  let word = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(chance() * 26)] ?? 'x'
  while (word.length < length) word += Math.floor(chance() * 36).toString(36)
  return word
}
