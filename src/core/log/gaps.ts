import type { Head, KeepingEntry, Removal } from './entry.ts'

/** The runs of a chain that were removed, by their first place. */
export type Gaps = ReadonlyMap<number, Removal>

/** The gaps of one chain. */
export function gapsOf(chain: Removal['chain'], keeping: readonly KeepingEntry[]): Gaps {
  const removals = keeping.filter((entry): entry is Removal => entry.kind === 'removed' && entry.chain === chain)
  return new Map(removals.map((removal) => [removal.from.seq, removal]))
}

/**
 * Steps over every recorded gap that begins right after a head.
 * @returns the head before the next entry that is there; the same head where no recorded gap begins
 */
export function stepOver(head: Head, gaps: Gaps): Head {
  let last = head
  for (let gap = gaps.get(last.seq + 1); gap?.from.prev === last.hash; gap = gaps.get(last.seq + 1)) {
    if (gap.to.seq <= last.seq) return last
    last = gap.to
  }
  return last
}

/** How many entries the gaps stand for. */
export function removedCount(gaps: Gaps): number {
  return [...gaps.values()].reduce((count, { from, to }) => count + to.seq - from.seq + 1, 0)
}
