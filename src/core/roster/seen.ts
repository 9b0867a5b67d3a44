import { hash64 } from './hash64.ts'

/** Remembers texts by 64 bits of a hash: for a million texts the chance of one false `again` is below one in ten million. */
export interface Seen {
  /** Whether the text was asked for before. */
  again(text: string): boolean
}

/** An open hash table in two flat arrays: 8 bytes an entry at half load, where a Set of texts would keep every text alive. */
export function makeSeen(): Seen {
  let size = 0
  let high = new Uint32Array(1024)
  let low = new Uint32Array(1024)
  function slotOf(h: number, l: number): number {
    let slot = l & (low.length - 1)
    while ((high[slot] !== 0 || low[slot] !== 0) && (high[slot] !== h || low[slot] !== l))
      slot = (slot + 1) & (low.length - 1)
    return slot
  }
  function grow(): void {
    const [oldHigh, oldLow] = [high, low]
    high = new Uint32Array(oldHigh.length * 2)
    low = new Uint32Array(oldHigh.length * 2)
    oldHigh.forEach((h, at) => {
      const l = oldLow[at] ?? 0
      if (h === 0 && l === 0) return
      const slot = slotOf(h, l)
      high[slot] = h
      low[slot] = l
    })
  }
  return {
    again(text) {
      const [h, l] = hash64(text)
      const slot = slotOf(h, l)
      if (high[slot] !== 0 || low[slot] !== 0) return true
      high[slot] = h
      low[slot] = l
      size += 1
      if (size * 2 > low.length) grow()
      return false
    },
  }
}
