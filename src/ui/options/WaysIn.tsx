import type { PassphraseHelp } from '../../core/passphrase/judgement.ts'
import type { SafeState } from '../../core/safe.ts'
import type { SafeActions } from '../../core/safe-actions.ts'
import { SecretForm } from '../kit/SecretForm.tsx'
import { day, text } from '../text.ts'
import { PracticeKey } from './PracticeKey.tsx'

interface Props {
  safe: SafeState
  /** Public key that the practice's policy names, if it does. */
  offered: string | undefined
  help: PassphraseHelp
  actions: SafeActions
}

/** The ways into the vault, each with what can be changed about it. */
export function WaysIn({ safe: { recovery, escrow }, offered, help, actions }: Props) {
  return (
    <section class="card ways-in">
      <h2>{text('ways.title')}</h2>
      <details>
        <summary>{text('ways.change')}</summary>
        <div class="inside">
          <p>{text('ways.change-explain')}</p>
          <SecretForm
            fields={[{ label: text('ways.present') }]}
            fresh={help}
            button={text('ways.change-button')}
            send={(present = '', next = '') => actions.changePassphrase(present, next)}
            done={text('ways.changed')}
          />
        </div>
      </details>
      <p>{recovery === undefined ? text('ways.no-code') : text('ways.code-made', { date: day(recovery) })}</p>
      <details>
        <summary>{text(recovery === undefined ? 'ways.make-code' : 'ways.new-code')}</summary>
        <div class="inside">
          <p>{text('ways.new-code-explain')}</p>
          <SecretForm
            fields={[{ label: text('panel.passphrase') }]}
            button={text('ways.code-button')}
            send={(passphrase = '') => actions.newCode(passphrase)}
          />
        </div>
      </details>
      <PracticeKey present={escrow} offered={offered} set={actions.setEscrow} />
    </section>
  )
}
