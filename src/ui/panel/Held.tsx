import type { Guidance } from '../../core/guidance/guidance.ts'
import { confirmable, type QueueRow } from '../../core/queue.ts'
import { type TextKey, text } from '../text.ts'
import { Rules } from './Rules.tsx'

interface Props {
  row: QueueRow
  guidance: Guidance
  allow(): void
  leave(): void
}

/** A press of Facebook's Confirm that waits: what is known of the person, and one button so that the user's next press goes through. */
export function Held({ row, guidance, allow, leave }: Props) {
  const { confirm, verdict } = row
  const { name } = row.request
  if (confirm === undefined) return null
  return (
    <section class="held" role="alert">
      {confirm.kind === 'held' && (
        <>
          <p>
            <strong>{text('held.waits')}</strong> {text(heldKey(verdict.kind, guidance))}
          </p>
          {verdict.kind === 'likely' && <Rules rules={guidance.rules} />}
        </>
      )}
      {confirm.kind === 'free' && (
        <p>
          <strong>{text('held.free', { name })}</strong> {verdict.kind === 'likely' && text('held.free-reason')}
        </p>
      )}
      {'why' in confirm && <p>{text(`held.${confirm.kind}`, { why: text(`why.${confirm.why}`) })}</p>}
      <div class="choices">
        {confirm.kind === 'held' && confirmable(row, guidance) && (
          <button type="button" aria-label={text('row.for-whom', { action: text('held.allow'), name })} onClick={allow}>
            {text('held.allow')}
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
