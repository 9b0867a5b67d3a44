import type { Guidance } from '../../core/guidance/guidance.ts'
import type { Unreasoned } from '../../core/queue.ts'
import { day, text } from '../text.ts'
import { Accept } from './Accept.tsx'

interface Props {
  unreasoned: readonly Unreasoned[]
  guidance: Guidance
  /** The day it is, ISO 8601. */
  today: string
  give(intentId: string, exception: unknown): void
}

const WORDS = { label: 'accept.save', note: 'accept.note', hint: 'accept.note-hint' } as const

/** Patients who were accepted: each stays on view until the reason is written down. */
export function ReasonsDue({ unreasoned, guidance, today, give }: Props) {
  return unreasoned.map(({ intentId, name, at }) => (
    <section key={intentId} class="notice warning reason-due">
      <p>{text('accept.due', { name, date: day(at) })}</p>
      <Accept guidance={guidance} today={today} words={WORDS} accept={(exception) => give(intentId, exception)} />
    </section>
  ))
}
