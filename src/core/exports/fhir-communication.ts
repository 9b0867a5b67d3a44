import type { DecisionEntry, MessageEntry } from '../log/entry.ts'

/**
 * The message of a decision as an R4 Communication (https://hl7.org/fhir/R4/communication.html). It was prepared and the user
 * pressed Send or not, so only a note that says so makes it `completed`.
 * @param note what came of it, the last one; none where nobody saw it
 */
export function communication(decision: DecisionEntry, note: MessageEntry | undefined): object {
  const name = decision.requester.name.trim()
  const status = statusOf(note?.outcome)
  return {
    resourceType: 'Communication',
    ...(note === undefined ? {} : { id: note.id }),
    status,
    ...(note !== undefined && status === 'not-done' ? { statusReason: { text: note.outcome } } : {}),
    category: [{ text: 'Answer to a friend request' }],
    medium: [{ text: 'Facebook Messenger' }],
    about: [{ reference: `urn:uuid:${decision.id}` }],
    recipient: [{ display: name === '' ? '(no name)' : name }],
    ...(note !== undefined && status === 'completed' ? { sent: note.at } : {}),
    payload: [{ contentString: decision.text }],
    ...(note === undefined ? {} : { note: [{ time: note.at, text: note.outcome }] }),
  }
}

function statusOf(outcome: string | undefined): 'unknown' | 'not-done' | 'completed' | 'preparation' {
  if (outcome === undefined) return 'unknown'
  if (outcome.startsWith('not possible')) return 'not-done'
  return outcome.startsWith('sent') ? 'completed' : 'preparation'
}
