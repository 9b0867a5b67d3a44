import Papa from 'papaparse'
import { type DecisionEntry, GENESIS, type Head, type MessageEntry } from './log/entry.ts'
import type { LogExport } from './log/verify-export.ts'

/** Everything an export is made of, oldest first. */
export interface LogContent {
  decisions: readonly DecisionEntry[]
  messages: readonly MessageEntry[]
}

/** One way out of the log. */
interface ExportFormat {
  extension: string
  mime: string
  write(content: LogContent): string
}

/** Every format there is. */
export const EXPORTS = {
  json: {
    extension: 'json',
    mime: 'application/json',
    write: (content) => `${JSON.stringify(toExport(content), null, 1)}\n`,
  },
  csv: { extension: 'csv', mime: 'text/csv', write: toCsv },
} as const satisfies Record<string, ExportFormat>

export type ExportName = keyof typeof EXPORTS

function toExport({ decisions, messages }: LogContent): LogExport {
  return {
    form: 'front-desk-log/1',
    head: { decision: headOf(decisions), message: headOf(messages) },
    decisions: [...decisions],
    messages: [...messages],
  }
}

function headOf(entries: readonly { seq: number; hash: string }[]): Head {
  const last = entries.at(-1)
  return last === undefined ? { seq: 0, hash: GENESIS } : { seq: last.seq, hash: last.hash }
}

/** One row a decision. Cells that a spreadsheet would run as a formula get an apostrophe in front. */
function toCsv({ decisions, messages }: LogContent): string {
  const byDecision = new Map(messages.map((message) => [message.decision, message]))
  const rows = decisions.map((entry) => ({
    seq: entry.seq,
    at: entry.at,
    requester: entry.requester.name,
    requester_id: entry.requester.id,
    requester_url: entry.requester.url,
    verdict: entry.verdict,
    probability: entry.probability.toFixed(3),
    reasons: entry.reasons.join('; '),
    action: entry.action,
    reason: entry.reason ?? '',
    outcome: entry.outcome,
    message: byDecision.get(entry.id)?.outcome ?? '',
    text: entry.text ?? '',
    channel: entry.channel ?? '',
    template: entry.template ?? '',
    policy: `${entry.policy.id} ${entry.policy.version}`,
    id: entry.id,
    hash: entry.hash,
  }))
  return Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })
}
