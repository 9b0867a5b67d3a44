/** Counts below this are not told: a handful of people can be recognised by those who know the practice. */
const SMALLEST = 5

/** A count as it may be shown: itself, `<5`, or `hidden` where it would give away a smaller one by subtraction. */
export type Shown = number | '<5' | 'hidden'

/** One row of a table, made for a chart and for reading aloud. */
interface Cell {
  label: string
  count: Shown
  /** Share of the total, 0 to 1; only where both are shown. */
  share?: number
}

/** Counts that add up to a total. */
export interface Table {
  total: Shown
  cells: Cell[]
}

/** What somebody who reads a table knows of one hidden cell. */
interface Bounds {
  low: number
  high: number
}

/**
 * Makes counts fit to be shown. Zero is told; 1 to 4 are not; and as long as a hidden count could be computed from the total and
 * what is shown, the smallest one that is still shown is hidden too, at last the total.
 */
export function suppress(counts: readonly { label: string; count: number }[]): Table {
  const values = counts.map(({ count }) => count)
  const total = values.reduce((sum, count) => sum + count, 0)
  const hidden = new Set(values.flatMap((count, place) => (count > 0 && count < SMALLEST ? [place] : [])))
  let totalShown = total === 0 || total >= SMALLEST
  while (totalShown && isTold(values, hidden)) {
    const next = smallestShown(values, hidden)
    if (next === undefined) totalShown = false
    else hidden.add(next)
  }
  const cells = counts.map(({ label, count }, place) => {
    if (hidden.has(place)) return { label, count: count < SMALLEST ? ('<5' as const) : ('hidden' as const) }
    return { label, count, ...(totalShown && total > 0 ? { share: count / total } : {}) }
  })
  return { total: totalShown ? total : total < SMALLEST ? '<5' : 'hidden', cells }
}

/** Whether the total and the shown cells leave some hidden cell only one value. */
function isTold(values: readonly number[], hidden: ReadonlySet<number>): boolean {
  const open = [...hidden].map((place) => values[place] ?? 0)
  const sum = open.reduce((all, count) => all + count, 0)
  const known = open.map(
    (count): Bounds => (count < SMALLEST ? { low: 1, high: SMALLEST - 1 } : { low: SMALLEST, high: sum }),
  )
  const low = known.reduce((all, one) => all + one.low, 0)
  const high = known.reduce((all, one) => all + one.high, 0)
  return known.some((one) => Math.max(one.low, sum - (high - one.high)) === Math.min(one.high, sum - (low - one.low)))
}

function smallestShown(values: readonly number[], hidden: ReadonlySet<number>): number | undefined {
  const shown = values.flatMap((count, place) => (count > 0 && !hidden.has(place) ? [{ count, place }] : []))
  return shown.toSorted((a, b) => a.count - b.count)[0]?.place
}
