import { useState } from 'preact/hooks'
import type { FriendPlan, FriendRow as Row } from '../../core/friends.ts'
import { exceptionSchema } from '../../core/guidance/exception.ts'
import type { Guidance } from '../../core/guidance/guidance.ts'
import { text } from '../text.ts'
import { Accept } from './Accept.tsx'
import { FriendPlanned } from './FriendPlanned.tsx'
import { reasonLine } from './Reasons.tsx'

interface Props {
  row: Row
  guidance: Guidance
  /** The day it is, ISO 8601. */
  today: string
  plan(plan: FriendPlan | undefined): void
}

const WORDS = {
  label: 'friends.exception',
  back: 'friends.back',
  note: 'friends.note',
  hint: 'friends.note-hint',
} as const

/** One friend who is probably a patient: why, and what is planned. */
export function FriendRow({ row: { friend, verdict, kept }, guidance, today, plan }: Props) {
  const [excepting, setExcepting] = useState(false)
  const except = (given: unknown): void => {
    setExcepting(false)
    plan({ kind: 'exception', exception: exceptionSchema.parse(given) })
  }
  return (
    <li class="row friend">
      <p>
        <span class="name" dir="auto">
          {friend.name}
        </span>{' '}
        <span class={`chip ${verdict.kind}`}>{text(`verdict.${verdict.kind}`)}</span>{' '}
        <span class="quiet reason">{reasonLine(verdict)}</span>
      </p>
      {kept !== undefined && <FriendPlanned kept={kept} today={today} forget={() => plan(undefined)} />}
      {kept === undefined && excepting && (
        <Accept {...{ guidance, today, words: WORDS, accept: except }} focus={true} close={() => setExcepting(false)} />
      )}
      {kept === undefined && !excepting && (
        <fieldset class="choices">
          <legend class="quiet">{text('friends.plan', { name: friend.name })}</legend>
          <button type="button" onClick={() => plan({ kind: 'unfriend' })}>
            {text('friends.unfriend')}
          </button>
          {guidance.exceptions.length > 0 && (
            <button type="button" onClick={() => setExcepting(true)}>
              {text('friends.exception')}
            </button>
          )}
          <button type="button" onClick={() => plan({ kind: 'leave' })}>
            {text('friends.leave')}
          </button>
        </fieldset>
      )}
    </li>
  )
}
