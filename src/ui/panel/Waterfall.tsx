import type { Reason } from '../../core/model.ts'
import { text } from '../text.ts'

/** Bits at which a bar is full, and from which evidence counts as strong or as saying anything. */
const FULL = 20
const STRONG = 5
const LITTLE = 1

/** What each part of the name contributed: a bar in bits, and words beside it. */
export function Waterfall({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul class="plain waterfall" aria-label={text('row.evidence')}>
      {reasons.map((reason) => (
        <li key={reason.part}>
          <meter
            class={reason.bits < 0 ? 'against' : undefined}
            min={0}
            max={FULL}
            value={Math.min(Math.abs(reason.bits), FULL)}
            aria-hidden="true"
          />
          <span>
            {text(`level.${reason.level}`, { part: text(`part.${reason.part}`) })}
            {reason.word !== undefined && reason.listed !== undefined && reason.word !== reason.listed && (
              <span class="quiet" dir="auto">
                {' '}
                ({text('row.compared', { word: reason.word, listed: reason.listed })})
              </span>
            )}
            : {strengthText(reason.bits)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function strengthText(bits: number): string {
  if (bits >= STRONG) return text('row.strong')
  if (bits >= LITTLE) return text('row.for')
  if (bits > -LITTLE) return text('row.neither')
  return bits > -STRONG ? text('row.against') : text('row.strong-against')
}
