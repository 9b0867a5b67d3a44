import type { Skipped as LeftOut, SkipReason } from '../../core/roster/found.ts'
import { skippedCsv } from '../../core/roster/skipped-csv.ts'
import { counted } from '../counted.ts'
import { number, text } from '../text.ts'

/** Rows named one by one. */
const MOST = 50

interface Props {
  skipped: readonly LeftOut[]
  /** All that were left out; of very many only the first are in `skipped`. */
  count: number
  save(csv: string): void
}

/** The rows that gave no patient, and why. */
export function Skipped({ skipped, count, save }: Props) {
  if (skipped.length === 0) return null
  const rest = count - MOST
  return (
    <details class="skipped">
      <summary>{counted('list.skipped', count)}</summary>
      <ul>
        {skipped.slice(0, MOST).map((one) => (
          <li key={`${one.within} ${one.row} ${one.reason}`}>{sentenceOf(one)}</li>
        ))}
      </ul>
      {rest > 0 && <p class="quiet">{text('list.skipped-more', { count: number(rest) })}</p>}
      <button type="button" onClick={() => save(skippedCsv(skipped, wordsOf))}>
        {text('list.skipped-save')}
      </button>
    </details>
  )
}

/** Row 0 stands for a whole part of an archive or workbook. */
function sentenceOf({ row, reason, within }: LeftOut): string {
  const words = { row: number(row), part: within ?? '', reason: wordsOf(reason) }
  if (row === 0) return text(within === undefined ? 'list.skipped-file' : 'list.skipped-part', words)
  return text(within === undefined ? 'list.skipped-row' : 'list.skipped-row-of', words)
}

function wordsOf(reason: SkipReason): string {
  return text(`skip.${reason}`)
}
