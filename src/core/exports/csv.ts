import Papa from 'papaparse'
import type { LogContent } from './log-content.ts'
import { plainCell } from './plain-cell.ts'

/**
 * One row a decision, every cell in quotes. An apostrophe stands before what a spreadsheet would run as a formula, whichever
 * separator it takes.
 */
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
  const safe = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainCell(cell)])))
  return Papa.unparse(safe, { quotes: true, newline: '\r\n' })
}
