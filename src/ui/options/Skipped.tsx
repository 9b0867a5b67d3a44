import type { ReadList } from '../../core/roster/read-csv.ts'
import { counted } from '../counted.ts'
import { number, text } from '../text.ts'

/** Rows named one by one. */
const MOST = 50

/** The rows that gave no patient, and why. */
export function Skipped({ skipped }: Pick<ReadList, 'skipped'>) {
  if (skipped.length === 0) return null
  const rest = skipped.length - MOST
  return (
    <details class="skipped">
      <summary>{counted('list.skipped', skipped.length)}</summary>
      <ul>
        {skipped.slice(0, MOST).map(({ row, reason }) => (
          <li key={row}>{text('list.skipped-row', { row: number(row), reason: text(`skip.${reason}`) })}</li>
        ))}
      </ul>
      {rest > 0 && <p class="quiet">{text('list.skipped-more', { count: number(rest) })}</p>}
    </details>
  )
}
