import type { SafeActions } from '../../core/safe-actions.ts'
import { SecretForm } from '../kit/SecretForm.tsx'
import { text } from '../text.ts'

/** The way in for whoever forgot the passphrase and has the recovery code. */
export function Recover({ recover }: Pick<SafeActions, 'recover'>) {
  return (
    <details class="card">
      <summary>{text('recover.forgotten')}</summary>
      <div class="inside">
        <p>{text('recover.explain')}</p>
        <SecretForm
          fields={[
            { label: text('recover.code'), hint: text('recover.code-hint'), shown: true },
            { label: text('vault.new'), hint: text('vault.hint'), fresh: true },
            { label: text('vault.repeat'), fresh: true },
          ]}
          repeated={true}
          button={text('recover.button')}
          send={(code = '', passphrase = '') => recover(code, passphrase)}
        />
      </div>
    </details>
  )
}
