import type { PastRequest } from '../../core/brief/past-requests.ts'
import { day, number, text } from '../text.ts'

/** One request that the visitor may have sent: what was decided, and what was said. */
export function VisitRequest({ request: { kind, namesakes, decisions } }: { request: PastRequest }) {
  const last = decisions.at(-1)
  return (
    <div class="visit-request">
      <p>
        <span class={`chip ${kind}`}>{text(`visits.${kind}`)}</span>{' '}
        {namesakes > 1 && <span class="quiet">{text('visits.namesakes', { count: number(namesakes) })}</span>}
      </p>
      <ul class="plain">
        {decisions.map(({ id, at, action, outcome, requester }) => (
          <li key={id}>
            {day(at)}: {action} <span class="quiet">({outcome})</span>{' '}
            <span class="quiet" dir="auto">
              {text('visits.as', { name: requester.name })}
            </span>
          </li>
        ))}
      </ul>
      {last?.text !== undefined && (
        <details>
          <summary>{text('visits.message')}</summary>
          <blockquote dir="auto">{last.text}</blockquote>
        </details>
      )}
    </div>
  )
}
