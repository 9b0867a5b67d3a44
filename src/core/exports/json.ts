import { GENESIS, type Head } from '../log/entry.ts'
import type { LogExport } from '../log/export-form.ts'
import type { LogContent } from './log-content.ts'

/** The whole log with its heads and the signature over them: what `verify-log` reads. */
export function toJson({ decisions, messages, keeping, at, signature }: LogContent): string {
  const unsigned = unsignedExport({ decisions, messages, keeping, at })
  const { form, head } = unsigned
  const signed: LogExport = {
    form,
    at,
    head,
    signature,
    decisions: [...decisions],
    messages: [...messages],
    keeping: [...keeping],
  }
  return `${JSON.stringify(signed, null, 1)}\n`
}

/** What of an export is signed. */
export function unsignedExport(content: Omit<LogContent, 'signature'>): Pick<LogExport, 'form' | 'at' | 'head'> {
  const { decisions, messages, keeping, at } = content
  const head = { decision: headOf(decisions), message: headOf(messages), keeping: headOf(keeping) }
  return { form: 'front-desk-log/1', at, head }
}

function headOf(entries: readonly Head[]): Head {
  const last = entries.at(-1)
  return last === undefined ? { seq: 0, hash: GENESIS } : { seq: last.seq, hash: last.hash }
}
