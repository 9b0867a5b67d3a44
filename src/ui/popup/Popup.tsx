import type { FaultCode } from '../../core/fault.ts'
import type { PanelState } from '../../core/queue.ts'
import { Unlock } from '../panel/Unlock.tsx'
import { text } from '../text.ts'

interface Props {
  lock: PanelState['lock']
  unlock(passphrase: string): Promise<FaultCode | undefined>
  lockNow(): void
  openPanel(): void
  openOptions(): void
}

/** State, and the ways in. */
export function Popup({ lock, unlock, lockNow, openPanel, openOptions }: Props) {
  return (
    <main class="popup">
      <h1>{text('product')}</h1>
      {lock === 'locked' ? <Unlock unlock={unlock} explain={text('popup.locked')} /> : <p>{text(`popup.${lock}`)}</p>}
      <div class="choices">
        <button type="button" class={lock === 'locked' ? '' : 'primary'} onClick={openPanel}>
          {text('popup.open')}
        </button>
        <button type="button" onClick={openOptions}>
          {text('panel.options')}
        </button>
        {lock === 'unlocked' && (
          <button type="button" onClick={lockNow}>
            {text('panel.lock')}
          </button>
        )}
      </div>
    </main>
  )
}
