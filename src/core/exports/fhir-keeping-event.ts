import type { KeepingEntry } from '../log/entry.ts'
import { details, EVENT, ourCoding } from './fhir-coding.ts'

/**
 * What was done to the log itself, as an R4 AuditEvent: entries removed (`D`), a hold laid (`C`) or lifted (`U`), a copy brought back (`U`),
 * the vault opened by the practice (`E`).
 */
export function keepingEvent(entry: KeepingEntry): object {
  return {
    resourceType: 'AuditEvent',
    id: entry.id,
    type: EVENT.type,
    subtype: [ourCoding('keeping', entry.kind)],
    action: { removed: 'D', hold: 'C', 'hold-lifted': 'U', restored: 'U', 'opened-by-practice': 'E' }[entry.kind],
    recorded: entry.at,
    outcome: '0',
    agent: EVENT.agent,
    source: EVENT.source,
    entity: [{ what: { display: 'Log of Front Desk' }, detail: details({ ...about(entry), hash: entry.hash }) }],
  }
}

function about(entry: KeepingEntry): Record<string, string> {
  if (entry.kind === 'removed') {
    const { chain, from, to, why } = entry
    return { chain, from: String(from.seq), to: String(to.seq), why }
  }
  if (entry.kind === 'hold') return { scope: entry.scope.kind, note: entry.note }
  if (entry.kind === 'restored') return { copy: entry.copy, decisions: String(entry.decisions) }
  if (entry.kind === 'opened-by-practice') return {}
  return { hold: entry.hold, note: entry.note }
}
