import Papa from 'papaparse'
import type { LogContent } from './log-content.ts'

/** How a cell begins that a spreadsheet would run; the wide forms of East Asian keyboards count as well. */
export const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u

/** One row a decision. Cells that a spreadsheet would run as a formula get an apostrophe in front. */
export function toCsv({ decisions, messages }: Pick<LogContent, 'decisions' | 'messages'>): string {
  const notes = Map.groupBy(messages, ({ decision }) => decision)
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
    message: (notes.get(entry.id) ?? []).map(({ outcome }) => outcome).join('; '),
    text: entry.text ?? '',
    channel: entry.channel ?? '',
    template: entry.template ?? '',
    policy: `${entry.policy.id} ${entry.policy.version}`,
    id: entry.id,
    hash: entry.hash,
  }))
  return Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' })
}
