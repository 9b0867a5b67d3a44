import type { Guidance } from '../../core/guidance/guidance.ts'
import { passable, type QueueRow } from '../../core/queue.ts'
import { type TextKey, text } from '../text.ts'
import { Rules } from './Rules.tsx'

interface Props {
  row: QueueRow
  guidance: Guidance
  letThrough(): void
  leave(): void
}

/** A press of Facebook's Confirm that waits: what is known of the person, and one button to let it through. */
export function Held({ row, guidance, letThrough, leave }: Props) {
  const { confirm, verdict } = row
  if (confirm === undefined) return null
  if (confirm.kind === 'confirming') return <p class="held">{text('held.confirming')}</p>
  return (
    <section class="held" role="alert">
      {confirm.kind === 'held' ? (
        <>
          <p>
            <strong>{text('held.waits')}</strong> {text(heldKey(verdict.kind, guidance))}
          </p>
          {verdict.kind === 'likely' && <Rules rules={guidance.rules} />}
        </>
      ) : (
        <p>{text(`held.${confirm.kind}`, { why: text(`why.${confirm.why}`) })}</p>
      )}
      <div class="choices">
        {passable(row) && (
          <button type="button" onClick={letThrough}>
            {text('held.let-through')}
          </button>
        )}
        <button type="button" onClick={leave}>
          {text('held.leave')}
        </button>
      </div>
    </section>
  )
}

function heldKey(kind: QueueRow['verdict']['kind'], { exceptions }: Guidance): TextKey {
  return kind === 'likely' && exceptions.length === 0 ? 'held.never' : `held.${kind}`
}
