import { useState } from 'preact/hooks'
import type { ExportName } from '../../core/exports.ts'
import { text } from '../text.ts'

const FORMATS = ['csv', 'json'] as const

/** The ways out of the log, with the warning that they need. */
export function LogExport({ save }: { save(format: ExportName): void }) {
  const [exported, setExported] = useState(false)
  return (
    <div class="log-export">
      <div class="choices">
        {FORMATS.map((format) => (
          <button
            type="button"
            key={format}
            onClick={() => {
              save(format)
              setExported(true)
            }}
          >
            {text(`log.${format}`)}
          </button>
        ))}
      </div>
      <p class="quiet">
        <span role="status">{exported && text('log.exported')}</span> {text('log.warning')}
      </p>
    </div>
  )
}
