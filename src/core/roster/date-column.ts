import { type DateOrder, type OrderSign, orderSign } from './date.ts'

/** Finds out, row by row, which of day and month comes first in a column. */
export interface DateColumn {
  see(cell: string): void
  /** Enough was seen to be sure. */
  sure(): boolean
  /** The order by all that was seen; `unsure` where it could be read both ways. Undefined where no date needed an order. */
  decide(): { order: DateOrder; unsure: boolean } | undefined
}

/** Signs of one order that settle it. */
const ENOUGH = 20

/**
 * @param answer what the user or the header says for certain; counts where the dates do not show it
 * @param likely what the language or the delimiter lets expect; counts last
 */
export function makeDateColumn(answer: DateOrder | undefined, likely: DateOrder | undefined): DateColumn {
  const seen: Record<OrderSign, number> = { 'month-first': 0, 'day-first': 0, either: 0, none: 0 }
  return {
    see(cell) {
      if (cell !== '') seen[orderSign(cell)] += 1
    },
    sure: () => seen['day-first'] + seen['month-first'] >= ENOUGH,
    decide() {
      const [day, month] = [seen['day-first'], seen['month-first']]
      if (day + month + seen.either === 0) return
      const contested = Math.min(day, month) * 10 > Math.max(day, month)
      const unsure = seen.either > 0 && (day + month === 0 || contested)
      const shown: DateOrder = day > month ? 'day-first' : 'month-first'
      if (!unsure) return { order: shown, unsure: false }
      return { order: answer ?? (day === month ? (likely ?? 'month-first') : shown), unsure: answer === undefined }
    },
  }
}
