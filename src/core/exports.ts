import { toCsv } from './exports/csv.ts'
import { toFhir } from './exports/fhir.ts'
import { toJson } from './exports/json.ts'
import type { LogContent } from './exports/log-content.ts'

/** One way out of the log. `whole`: a part of the log cannot be verified, so the format takes all of it. */
interface ExportFormat {
  extension: string
  mime: string
  whole: boolean
  write(content: LogContent): string
}

/** Every format there is. */
export const EXPORTS = {
  json: { extension: 'json', mime: 'application/json', whole: true, write: toJson },
  csv: { extension: 'csv', mime: 'text/csv', whole: false, write: toCsv },
  fhir: { extension: 'fhir.json', mime: 'application/fhir+json', whole: false, write: toFhir },
} as const satisfies Record<string, ExportFormat>

export type ExportName = keyof typeof EXPORTS
