import type { Judgement } from '../../core/passphrase/judgement.ts'
import { text } from '../text.ts'

interface Props {
  judgement: Judgement | undefined
  /** Whether it was drawn by chance: then it is said what that means. */
  suggested: boolean
}

/** How strong a passphrase is, in words; the bar beside them only repeats it. */
export function Strength({ judgement, suggested }: Props) {
  return (
    <div class={`strength ${judgement?.band ?? ''}`}>
      {judgement !== undefined && <span class="strength-bar" aria-hidden="true" />}
      <p role="status" class="quiet hint">
        {judgement !== undefined && <strong>{text(`strength.${judgement.band}`)}</strong>}{' '}
        {judgement?.why !== undefined && text(`strength.${judgement.why}`)}{' '}
        {judgement?.edged === true && text('strength.edged')} {suggested && text('strength.suggested')}
      </p>
    </div>
  )
}
