/** What companies write for `no middle name`, `no nickname`. */
const NONE = /^(?:none|nmn|nmi|nil|unknown|same|no|-+|\.+)$/iu
/** Several names in one cell. */
const SEVERAL = /(?:(?<!\s)\s+)?[;|\n]\s*|(?<!\s)\s+\/\s+/u

/** The names of a cell that may hold several. */
export function listed(cell = ''): string[] {
  if (cell === '') return []
  return cell.split(SEVERAL).filter((one) => nameCell(one) !== undefined && !NONE.test(one.trim()))
}

/** A cell with at least one letter. */
export function nameCell(cell: string | undefined): string | undefined {
  if (cell === undefined || !/\p{L}/u.test(cell)) return
  // `Smith *MERGED*` is a remark of its own.
  const edged = /^[*#~•]|[*#~•]$/u.test(cell) && !/\p{L}\s*\*+[^*]+\*+$/u.test(cell)
  return digitless(edged ? cell.replace(/^[*#~•\s]+|(?<![*#~•\s])[*#~•\s]+$/gu, '') : cell)
}

/** A cell with a name that is often none: `NMN`. */
export function partCell(cell: string | undefined): string | undefined {
  return cell === undefined || NONE.test(cell) ? undefined : nameCell(cell)
}

/** Synthea's names carry digits behind them. */
export function digitless(cell: string): string {
  return /\d/u.test(cell) ? cell.replace(/(\p{L})\d+(?=[\s,-]|$)/gu, '$1').trim() : cell
}
