import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import { Notice } from '../kit/Notice.tsx'
import { useOwnId } from '../kit/use-own-id.ts'
import { number, text } from '../text.ts'
import type { OptionsActions } from './actions.ts'

type Taken = 'none' | 'taking' | { html: string } | FaultCode

/** For the day on which Facebook changes: how the open page is built, shown before it is saved, with nobody in it. */
export function Capture({ actions }: { actions: Pick<OptionsActions, 'capturePage' | 'saveCapture'> }) {
  const id = useOwnId()
  const [taken, setTaken] = useState<Taken>('none')
  const take = async (): Promise<void> => {
    setTaken('taking')
    setTaken(await actions.capturePage())
  }
  return (
    <section class="card">
      <h2>{text('capture.title')}</h2>
      <p>{text('capture.what')}</p>
      <button type="button" disabled={taken === 'taking'} onClick={() => void take()}>
        {text(taken === 'taking' ? 'capture.taking' : 'capture.take')}
      </button>
      {typeof taken === 'string' && taken !== 'none' && taken !== 'taking' && (
        <Notice kind="warning">{text(`fault.${taken}`)}</Notice>
      )}
      {typeof taken === 'object' && (
        <div class="field capture">
          <label for={id}>{text('capture.preview', { count: number(taken.html.length) })}</label>
          <textarea id={id} class="code" rows={10} readOnly={true} value={taken.html} />
          <button type="button" class="primary" onClick={() => actions.saveCapture(taken.html)}>
            {text('capture.save')}
          </button>
        </div>
      )}
    </section>
  )
}
