import type { QueueAction } from '../../core/decision.ts'
import { text } from '../text.ts'

interface Props {
  choose(action: QueueAction): void
  /** Whether there is a message that may be used. */
  message: boolean
}

const CHOICES = ['decline-with-message', 'decline-silently', 'not-my-patient', 'later'] as const

/** The decisions, one click each. */
export function Choices({ choose, message }: Props) {
  return (
    <div class="choices">
      {CHOICES.map((action) => (
        <button
          type="button"
          key={action}
          class={action === 'decline-with-message' ? 'primary' : ''}
          disabled={action === 'decline-with-message' && !message}
          onClick={() => choose(action)}
        >
          {text(`action.${action}`)}
        </button>
      ))}
    </div>
  )
}
