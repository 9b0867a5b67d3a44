import { useRef } from 'preact/hooks'
import type { Profile } from '../../../core/guidance/profile.ts'
import type { DeskScreen } from '../../../core/policy/desk-screen.ts'
import { text } from '../../text.ts'
import { DeskForm } from './DeskForm.tsx'
import { DeskReview } from './DeskReview.tsx'
import { DeskSigned } from './DeskSigned.tsx'
import type { DeskActions } from './desk-actions.ts'

interface Props {
  screen: DeskScreen
  profiles: readonly Profile[]
  actions: DeskActions
}

/** Where one policy for a whole practice is written, read once more, signed and handed out. */
export function Desk({ screen, profiles, actions }: Props) {
  const { review, signed, fingerprint, fault } = screen
  const left = useRef(false)
  if (review !== undefined || signed !== undefined) left.current = true
  return (
    <div class="stack">
      <p class="lead">{text('desk.lead')}</p>
      {signed !== undefined ? (
        <DeskSigned {...{ signed, fingerprint, profiles, actions }} />
      ) : review !== undefined ? (
        <DeskReview document={review} {...{ fingerprint, fault, profiles, actions }} />
      ) : (
        <DeskForm {...{ screen, profiles, actions }} back={left.current} />
      )}
    </div>
  )
}
