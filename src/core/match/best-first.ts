import type { Weighed } from './weigh.ts'

/** The best `count` in their order, then the others as they come: to sort thousands costs more than to weigh them. */
export function bestFirst(all: readonly Weighed[], count: number): Weighed[] {
  const isBefore = (a: Weighed, b: Weighed): boolean => a.score > b.score || (a.score === b.score && a.place < b.place)
  if (all.length <= count) return all.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
  const best: Weighed[] = []
  for (const one of all) {
    const last = best[count - 1]
    if (last !== undefined && !isBefore(one, last)) continue
    let at = Math.min(best.length, count - 1)
    for (; at > 0 && isBefore(one, best[at - 1] as Weighed); at -= 1) best[at] = best[at - 1] as Weighed
    best[at] = one
  }
  const taken = new Set(best)
  return [...best, ...all.filter((one) => !taken.has(one))]
}
