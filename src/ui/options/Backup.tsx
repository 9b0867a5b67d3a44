import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import type { SafeState } from '../../core/safe.ts'
import type { SafeActions } from '../../core/safe-actions.ts'
import { text } from '../text.ts'
import { copyText } from './copy-text.ts'
import { Restore } from './Restore.tsx'

interface Props {
  safe: SafeState
  unlocked: boolean
  actions: Pick<SafeActions, 'saveBackup' | 'restore'>
}

/** The copies: the one in the browser, a file to keep elsewhere, and the way back from both. */
export function Backup({ safe, unlocked, actions }: Props) {
  const [busy, setBusy] = useState(false)
  const [ended, setEnded] = useState<FaultCode | 'saved'>()
  async function save(): Promise<void> {
    setBusy(true)
    setEnded((await actions.saveBackup()) ?? 'saved')
    setBusy(false)
  }
  return (
    <section class="card ways-in">
      <h2>{text('backup.title')}</h2>
      <p>{text('backup.explain')}</p>
      <p>{safe.second === undefined ? text('backup.no-second') : copyText('backup.second', safe.second)}</p>
      <button type="button" disabled={busy || !unlocked} onClick={save}>
        {text(busy ? 'vault.working' : 'backup.save')}
      </button>
      <p role="status" class="quiet">
        {ended === 'saved' && text('backup.saved')}
      </p>
      <p role="alert" class="fault">
        {ended !== undefined && ended !== 'saved' && text(`fault.${ended}`)}
      </p>
      {safe.loss === undefined && (
        <details>
          <summary>{text('backup.restore')}</summary>
          <div class="inside">
            <p>{text('backup.replaces')}</p>
            <Restore safe={safe} restore={actions.restore} />
          </div>
        </details>
      )}
    </section>
  )
}
