import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import type { LogKeeping } from '../../core/log/screen.ts'
import { counted } from '../counted.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { day, text } from '../text.ts'
import { HoldEverything } from './HoldEverything.tsx'
import { KeepYears } from './KeepYears.tsx'
import type { LogActions } from './log-actions.ts'

interface Props {
  keeping: LogKeeping
  actions: LogActions
}

/** How long decisions are kept, what is held back from removal, and what was removed. */
export function LogKeepingCard({ keeping: { years, settable, due, holds, removals, events }, actions }: Props) {
  const [fault, setFault] = useState<FaultCode>()
  return (
    <section class="card keeping">
      <h2>{text('keeping.title')}</h2>
      <KeepYears years={years} settable={settable} keepFor={actions.keepFor} />
      <p>{due === 0 ? text('keeping.none-due') : counted('keeping.due', due)}</p>
      {due > 0 && (
        <Confirm
          ask={text('keeping.remove')}
          question={counted('keeping.sure', due)}
          yes={text('keeping.yes')}
          confirm={() => void actions.removeDue().then(setFault)}
        />
      )}
      <p class="fault" role="alert">
        {fault && text(`fault.${fault}`)}
      </p>
      <h3>{text('keeping.holds')}</h3>
      {holds.length === 0 && <p class="quiet">{text('keeping.no-holds')}</p>}
      <ul class="plain spaced">
        {holds.map(({ id, at, scope, note }) => (
          <li key={id} class="held">
            <span>
              {text(`hold.${scope.kind}`)}: <span dir="auto">{note}</span>{' '}
              <span class="quiet">{text('hold.since', { date: day(at) })}</span>
            </span>
            <button type="button" onClick={() => void actions.lift(id).then(setFault)}>
              {text('hold.lift')}
            </button>
          </li>
        ))}
      </ul>
      <HoldEverything hold={actions.hold} />
      {removals.length > 0 && <h3>{text('keeping.removals')}</h3>}
      <ul class="plain spaced">
        {removals.map(({ id, at, from, to, why }) => (
          <li key={id}>
            {text('keeping.stub', { from: from.seq, to: to.seq, date: day(at), why })}{' '}
            <span class="quiet code">{to.hash.slice(0, 16)}</span>
          </li>
        ))}
      </ul>
      {events.length > 0 && <h3>{text('keeping.events')}</h3>}
      <ul class="plain spaced">
        {events.map((event) => (
          <li key={event.id}>
            {event.kind === 'restored'
              ? text('keeping.restored', {
                  date: day(event.at),
                  copy: day(event.copy),
                  decisions: String(event.decisions),
                })
              : text('keeping.opened', { date: day(event.at) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
