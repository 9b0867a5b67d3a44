import type { DecisionEntry } from '../log/entry.ts'
import { details, EVENT, ourCoding } from './fhir-coding.ts'

/** FHIR's outcome codes: success, minor failure (nobody saw it), serious failure. */
const OUTCOMES = [
  ['done', '0'],
  ['unconfirmed', '4'],
  ['failed', '8'],
] as const

/** A decision as an R4 AuditEvent (https://hl7.org/fhir/R4/auditevent.html). */
export function auditEvent(entry: DecisionEntry): object {
  const { requester, outcome } = entry
  const code = OUTCOMES.find(([start]) => outcome.startsWith(start))?.[1]
  return {
    resourceType: 'AuditEvent',
    id: entry.id,
    type: EVENT.type,
    subtype: [ourCoding('action', entry.action)],
    action: 'E',
    recorded: entry.at,
    ...(code === undefined ? {} : { outcome: code }),
    ...(outcome.trim() === '' ? {} : { outcomeDesc: outcome }),
    agent: EVENT.agent,
    source: EVENT.source,
    entity: [
      {
        what: {
          ...(requester.id.trim() === ''
            ? {}
            : { identifier: { system: 'https://www.facebook.com', value: requester.id } }),
          display: requester.name.trim() === '' ? '(no name)' : requester.name,
        },
        type: {
          system: 'http://terminology.hl7.org/CodeSystem/audit-entity-type',
          code: '1',
          display: 'Person',
        },
        detail: details({
          url: requester.url,
          verdict: entry.verdict,
          probability: entry.probability.toFixed(3),
          reasons: entry.reasons.join('; '),
          reason: entry.reason,
          channel: entry.channel,
          template: entry.template,
          policy: `${entry.policy.id} ${entry.policy.version}`,
          seq: String(entry.seq),
          prev: entry.prev,
          hash: entry.hash,
        }),
      },
    ],
  }
}
