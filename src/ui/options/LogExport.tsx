import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import { text } from '../text.ts'
import type { LogActions } from './log-actions.ts'

const FORMATS = ['csv', 'json', 'fhir'] as const

/** The ways out of the log, with the warning that they need. */
export function LogExport({ save, report }: Pick<LogActions, 'save' | 'report'>) {
  const [ended, setEnded] = useState<FaultCode | 'exported'>()
  return (
    <div class="log-export">
      <div class="choices">
        {FORMATS.map((format) => (
          <button type="button" key={format} onClick={async () => setEnded((await save(format)) ?? 'exported')}>
            {text(`log.${format}`)}
          </button>
        ))}
        <button type="button" onClick={async () => setEnded(await report())}>
          {text('log.report')}
        </button>
      </div>
      <p class="quiet">
        <span role="status">{ended === 'exported' && text('log.exported')}</span> {text('log.warning')}
      </p>
      <p role="alert" class="fault">
        {ended !== undefined && ended !== 'exported' && text(`fault.${ended}`)}
      </p>
    </div>
  )
}
