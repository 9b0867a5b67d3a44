import type { PassphraseHelp } from '../../core/passphrase/judgement.ts'
import type { SafeState } from '../../core/safe.ts'
import type { SafeActions } from '../../core/safe-actions.ts'
import { SecretForm } from '../kit/SecretForm.tsx'
import { text } from '../text.ts'
import { KeyFileForm } from './KeyFileForm.tsx'
import { keyEnd } from './PracticeKey.tsx'

interface Props {
  safe: SafeState
  help: PassphraseHelp
  actions: Pick<SafeActions, 'recover' | 'recoverByPractice'>
}

/** The ways in for whoever forgot the passphrase: the recovery code, and the practice. */
export function Recover({ safe: { recovery, escrow }, help, actions }: Props) {
  return (
    <>
      {recovery !== undefined && (
        <details class="card">
          <summary>{text('recover.forgotten')}</summary>
          <div class="inside">
            <p>{text('recover.explain')}</p>
            <SecretForm
              fields={[{ label: text('recover.code'), hint: text('recover.code-hint'), shown: true }]}
              fresh={help}
              button={text('recover.button')}
              send={(code = '', passphrase = '') => actions.recover(code, passphrase)}
            />
          </div>
        </details>
      )}
      {escrow !== undefined && (
        <details class="card">
          <summary>{text('practice-key.open')}</summary>
          <div class="inside">
            <p>{text('practice-key.explain', { key: keyEnd(escrow) })}</p>
            <KeyFileForm fresh={help} button={text('recover.button')} send={actions.recoverByPractice} />
          </div>
        </details>
      )}
    </>
  )
}
