import type { ReadList } from '../../core/roster/read-list.ts'
import { counted } from '../counted.ts'
import { number, text } from '../text.ts'

/** Rows named one by one. */
const MOST = 50

interface Props extends Pick<ReadList, 'skipped'> {
  /** All that were left out; of very many only the first are in `skipped`. */
  count: number
}

/** The rows that gave no patient, and why. */
export function Skipped({ skipped, count }: Props) {
  if (skipped.length === 0) return null
  const rest = count - MOST
  return (
    <details class="skipped">
      <summary>{counted('list.skipped', count)}</summary>
      <ul>
        {skipped.slice(0, MOST).map(({ row, reason, within = '' }) => (
          <li key={`${within} ${row}`}>
            {within} {text('list.skipped-row', { row: number(row), reason: text(`skip.${reason}`) })}
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="quiet">{text('list.skipped-more', { count: number(rest) })}</p>}
    </details>
  )
}
