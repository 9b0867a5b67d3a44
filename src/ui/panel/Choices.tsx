import type { QueueAction } from '../../core/decision.ts'
import { text } from '../text.ts'

interface Props {
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
export function Choices({ choose, fitting, message, accept }: Props) {
  return (
    <div class="choices decide">
      {CHOICES.map((action) => (
        <button
          type="button"
          key={action}
          class={action === fitting ? 'primary' : ''}
          disabled={action === 'decline-with-message' && !message}
          onClick={() => choose(action)}
        >
          {text(`action.${action}`)}
        </button>
      ))}
      {accept !== undefined && (
        <button type="button" onClick={accept}>
          {text('action.accept-with-a-reason')}
        </button>
      )}
    </div>
  )
}
