import type { KeepingEntry, MessageEntry } from '../log/entry.ts'
import { auditEvent } from './fhir-audit-event.ts'
import { communication } from './fhir-communication.ts'
import { keepingEvent } from './fhir-keeping-event.ts'
import type { LogContent } from './log-content.ts'

/**
 * The log as a FHIR R4 Bundle of type `collection`: an AuditEvent for each decision, a Communication for each message, an
 * AuditEvent for what was done to the log. Nothing in it says that a requester is a patient.
 */
export function toFhir({ decisions, messages, keeping, at }: Omit<LogContent, 'signature'>): string {
  const notes: Map<string, MessageEntry[]> = Map.groupBy(messages, ({ decision }) => decision)
  const entry = decisions.flatMap((decision) => {
    const event = { fullUrl: `urn:uuid:${decision.id}`, resource: auditEvent(decision) }
    if (decision.text === undefined || decision.text === '') return [event]
    const last = notes.get(decision.id)?.at(-1)
    // Without a note the message has no id of its own, and a collection needs none.
    return [event, { ...(last && { fullUrl: `urn:uuid:${last.id}` }), resource: communication(decision, last) }]
  })
  const kept = keeping.map((one: KeepingEntry) => ({ fullUrl: `urn:uuid:${one.id}`, resource: keepingEvent(one) }))
  const all = [...entry, ...kept]
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: at,
    ...(all.length === 0 ? {} : { entry: all }),
  }
  return `${JSON.stringify(bundle, null, 1)}\n`
}
