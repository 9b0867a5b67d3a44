import type { OptionsState } from '../../core/options.ts'
import { Unlock } from '../panel/Unlock.tsx'
import { text } from '../text.ts'
import { AutoLock } from './AutoLock.tsx'
import type { OptionsActions } from './actions.ts'
import { Backup } from './Backup.tsx'
import { EraseEverything } from './EraseEverything.tsx'
import { Recover } from './Recover.tsx'
import { RecoveryCode } from './RecoveryCode.tsx'
import { Restore } from './Restore.tsx'
import { WaysIn } from './WaysIn.tsx'

interface Props {
  state: OptionsState
  actions: OptionsActions
}

const HOW = ['security.how1', 'security.how2', 'security.how3'] as const

/** The lock, how it works, and the end of everything. */
export function Security({ state: { lock, policy, safe }, actions }: Props) {
  return (
    <div class="stack">
      {lock === 'locked' && <Unlock unlock={actions.unlock} explain={text('popup.locked')} />}
      {lock === 'locked' && safe && <Recover safe={safe} help={actions.passphrases} actions={actions.safe} />}
      {safe?.code !== undefined && <RecoveryCode code={safe.code} kept={actions.safe.codeKept} />}
      <section class="card">
        <h2>{text('security.how')}</h2>
        <ul class="plain spaced">
          {HOW.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ul>
        {lock === 'unlocked' && (
          <button type="button" onClick={actions.lock}>
            {text('security.lock')}
          </button>
        )}
      </section>
      {lock === 'unlocked' && safe && (
        <WaysIn safe={safe} offered={policy?.escrowKey} help={actions.passphrases} actions={actions.safe} />
      )}
      {safe && <AutoLock minutes={safe.lockMinutes} most={policy?.lockMinutes} choose={actions.safe.chooseLock} />}
      {safe && lock !== 'no-vault' && <Backup safe={safe} unlocked={lock === 'unlocked'} actions={actions.safe} />}
      {safe && lock === 'no-vault' && (
        <section class="card">
          <h2>{text('backup.restore')}</h2>
          <Restore safe={safe} restore={actions.safe.restore} />
        </section>
      )}
      <EraseEverything nothing={lock === 'no-vault'} erase={actions.eraseEverything} />
    </div>
  )
}
