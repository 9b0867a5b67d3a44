import type { KeptPlan } from '../../core/friends.ts'
import { day, text } from '../text.ts'

interface Props {
  kept: KeptPlan
  /** The day it is, ISO 8601. */
  today: string
  forget(): void
}

/** What is planned about a friend, since when, and whether it is to be looked at again. */
export function FriendPlanned({ kept: { at, plan }, today, forget }: Props) {
  const isDue = plan.kind === 'exception' && plan.exception.reviewOn <= today
  return (
    <div class="planned">
      <p>
        {text(`friends.planned-${plan.kind}`, { date: day(at) })}
        {plan.kind === 'exception' && (
          <>
            {' '}
            {text(`exception.${plan.exception.code}`)}: <span dir="auto">{plan.exception.note}</span>{' '}
            <strong class={isDue ? 'fault' : ''}>
              {text(isDue ? 'friends.review-due' : 'friends.review', { date: day(plan.exception.reviewOn) })}
            </strong>
          </>
        )}
      </p>
      <button type="button" class="quiet-button" onClick={forget}>
        {text('friends.forget')}
      </button>
    </div>
  )
}
