import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import type { SafeState } from '../../core/safe.ts'
import type { SafeActions } from '../../core/safe-actions.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { text } from '../text.ts'
import { Restore } from './Restore.tsx'

interface Props {
  safe: SafeState
  loss: FaultCode
  actions: SafeActions
}

/** Something of what was stored is gone or older than it was: what happened, and the ways back. Never an empty start in silence. */
export function Recovery({ safe, loss, actions }: Props) {
  const [fault, setFault] = useState<FaultCode>()
  const gone = loss === 'vault-lost' || loss === 'log-wiped'
  return (
    <section class="card recovery" aria-labelledby="recovery-title">
      <h2 id="recovery-title">{text('loss.title')}</h2>
      <p role="alert">{text(`fault.${loss}`)}</p>
      <Restore safe={safe} restore={actions.restore} />
      <div class="choices">
        {safe.second !== undefined && (
          <button type="button" onClick={() => void actions.saveSecond().then(setFault)}>
            {text('loss.save-second')}
          </button>
        )}
        {loss === 'vault-older' && (
          <Confirm
            ask={text('loss.go-on')}
            question={text('loss.go-on-sure')}
            yes={text('loss.go-on-yes')}
            confirm={() => void actions.goOn().then(setFault)}
          />
        )}
        {gone && (
          <Confirm
            ask={text('loss.anew')}
            question={text('loss.anew-sure')}
            yes={text('loss.anew-yes')}
            confirm={() => void actions.startAnew().then(setFault)}
          />
        )}
      </div>
      <p role="alert" class="fault">
        {fault && text(`fault.${fault}`)}
      </p>
    </section>
  )
}
