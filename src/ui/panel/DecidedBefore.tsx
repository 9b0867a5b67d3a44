import type { Earlier } from '../../core/log/earlier.ts'
import { day, text } from '../text.ts'

/** What was decided about the same person before, in one line: the last of it, and how often. */
export function DecidedBefore({ earlier }: { earlier: readonly Earlier[] | undefined }) {
  const last = earlier?.at(-1)
  if (last === undefined) return null
  const { action, outcome, at } = last
  return (
    <p class="quiet before">
      {text('row.before', { action, outcome, date: day(at) })}
      {earlier !== undefined && earlier.length > 1 && ` ${text('row.before-often', { count: earlier.length })}`}
    </p>
  )
}
