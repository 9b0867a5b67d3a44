import type { QueueAction } from '../../core/decision.ts'
import { text } from '../text.ts'

interface Props {
  /** Whom it is about: each button says it to whoever cannot see the card. */
  name: string
  choose(action: QueueAction): void
  /** The one that fits the verdict best; it stands out, in its usual place. */
  fitting: QueueAction
  /** Whether there is a message that may be used. */
  message: boolean
  /** Asks for the reason; absent where nobody is to be accepted. */
  accept: (() => void) | undefined
}

const CHOICES = ['decline-with-message', 'decline-silently', 'not-my-patient', 'later'] as const

/** The decisions, one click each; accepting asks for its reason first. */
export function Choices({ name, choose, fitting, message, accept }: Props) {
  return (
    <div class="choices decide">
      {CHOICES.map((action) => (
        <button
          type="button"
          key={action}
          class={action === fitting ? 'primary' : ''}
          disabled={action === 'decline-with-message' && !message}
          aria-label={text('row.for-whom', { action: text(`action.${action}`), name })}
          onClick={() => choose(action)}
        >
          {text(`action.${action}`)}
        </button>
      ))}
      {accept !== undefined && (
        <button
          type="button"
          aria-label={text('row.for-whom', { action: text('action.accept-with-a-reason'), name })}
          onClick={accept}
        >
          {text('action.accept-with-a-reason')}
        </button>
      )}
    </div>
  )
}
