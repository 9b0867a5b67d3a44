import { hash64 } from './hash64.ts'

/** Where on a list something stands, by a text of which 64 bits are kept. The same text may stand in several places. */
export interface PlaceTable {
  put(text: string, place: number): void
  /** The first place of this text that is still free; -1 where there is none. */
  find(text: string, free: (place: number) => boolean): number
}

/**
 * An open hash table in flat arrays.
 * @param size places that it will hold at most
 */
export function makePlaceTable(size: number): PlaceTable {
  const slots = 2 ** Math.ceil(Math.log2(size * 2 + 16))
  const high = new Uint32Array(slots)
  const low = new Uint32Array(slots)
  const places = new Uint32Array(slots)
  return {
    put(text, place) {
      const [h, l] = hash64(text)
      let slot = l & (slots - 1)
      while (high[slot] !== 0) slot = (slot + 1) & (slots - 1)
      high[slot] = h
      low[slot] = l
      places[slot] = place
    },
    find(text, free) {
      const [h, l] = hash64(text)
      for (let slot = l & (slots - 1); high[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
        const place = places[slot] ?? 0
        if (high[slot] === h && low[slot] === l && free(place)) return place
      }
      return -1
    },
  }
}
