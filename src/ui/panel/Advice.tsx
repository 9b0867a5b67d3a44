import type { Guidance } from '../../core/guidance/guidance.ts'
import type { QueueRow } from '../../core/queue.ts'
import { text } from '../text.ts'
import { Rules } from './Rules.tsx'

interface Props {
  verdict: QueueRow['verdict']
  guidance: Guidance
}

/** What the guidance that is followed suggests for somebody who may be a patient, and why: beside the buttons. It decides nothing. */
export function Advice({ verdict, guidance: { advised, because } }: Props) {
  if ((verdict.kind !== 'likely' && verdict.kind !== 'possible') || because.length === 0) return null
  return (
    <details class="advice">
      <summary>{text(`advice.${advised}`)}</summary>
      <Rules rules={because} />
    </details>
  )
}
