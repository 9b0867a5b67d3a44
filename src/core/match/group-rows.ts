/**
 * Puts rows into groups: those of group `i` stand in `rows` from `start[i]` up to `start[i + 1]`, in the order in which they came.
 * @param each hands over every row with its group; asked twice, to count them and to place them
 */
export function groupRows(
  groups: number,
  each: (take: (group: number, row: number) => void) => void,
): { rows: Uint32Array; start: Uint32Array } {
  const start = new Uint32Array(groups + 1)
  each((group) => {
    start[group + 1] = (start[group + 1] ?? 0) + 1
  })
  for (let at = 1; at <= groups; at += 1) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0)
  const next = start.slice()
  const rows = new Uint32Array(start[groups] ?? 0)
  each((group, row) => {
    rows[next[group] ?? 0] = row
    next[group] = (next[group] ?? 0) + 1
  })
  return { rows, start }
}
