import { codeOf, type FaultCode } from '../../../../src/core/fault.ts'
import type { Patient, PatientName } from '../../../../src/core/model.ts'
import type { ListReport } from '../../../../src/core/roster/collector.ts'
import { type ReadOptions, readList } from '../../../../src/service/read-list.ts'

/** What reading a file came to, in words that are quick to compare. */
export interface Outcome {
  /** `official Mary|A|Smith, maiden Mary||Jones; 1980-02-29` and the status where it is not active. */
  patients: string[]
  /** `row reason`. */
  skipped: string[]
  fault?: FaultCode
  report?: ListReport
  /** Anything thrown that is no Fault. */
  crash?: unknown
  raw: Patient[]
}

/** Reads a text or bytes through the import's own door. */
export async function outcomeOf(
  source: string | Uint8Array | readonly Blob[],
  options: ReadOptions = {},
): Promise<Outcome> {
  const raw: Patient[] = []
  let report: ListReport | undefined
  const settings: ReadOptions = {
    ...options,
    hand: (batch) => void raw.push(...batch),
    onReport: (made) => {
      report = made
    },
  }
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  let failed: Pick<Outcome, 'fault' | 'crash'> = {}
  try {
    await readList(
      bytes,
      (row) => `row-${row}`,
      () => {},
      settings,
    )
  } catch (error) {
    failed = { fault: codeOf(error), ...(codeOf(error) === 'unexpected' ? { crash: error } : {}) }
  }
  const skipped = report?.skipped.map(({ row, reason, within }) =>
    [within, row, reason].filter((one) => one !== undefined).join(' '),
  )
  return {
    patients: raw.map(said),
    skipped: skipped ?? [],
    raw,
    ...(report === undefined ? {} : { report }),
    ...failed,
  }
}

function said({ names, dob, status }: Patient): string {
  const words = names.map(nameSaid).join(', ')
  return [words, dob, status === 'active' ? undefined : status].filter((part) => part !== undefined).join('; ')
}

function nameSaid({ kind, given, middle, family, text }: PatientName): string {
  return `${kind} ${text === undefined ? [given, middle, family].map((part) => part ?? '').join('|') : `"${text}"`}`
}
