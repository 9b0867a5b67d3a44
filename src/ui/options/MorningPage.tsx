import type { VisitsScreen } from '../../core/brief/visit-brief.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { day, text } from '../text.ts'
import { visitsSummary } from './visits-summary.ts'

interface Props {
  visits: VisitsScreen
  practice: string | undefined
  close(): void
  print(): void
}

/** The page for the morning: one visit after the other, with what to say. */
export function MorningPage({ visits, practice, close, print }: Props) {
  return (
    <Sheet title={text('visits.morning', { date: day(visits.day) })} close={close} print={print}>
      {practice !== undefined && <p>{practice}</p>}
      <p class="quiet">{visitsSummary(visits)}</p>
      {visits.briefs.map(({ time = '', name, requests, script }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two visits may be alike in all that is known of them
        <section class="visit" key={`${place} ${name}`}>
          <h3>
            {time} <span dir="auto">{name}</span>
          </h3>
          {requests.map(({ kind, decisions }) => (
            <p key={decisions[0]?.id}>
              {text(`visits.${kind}`)}:{' '}
              {decisions.map(({ at, action, outcome }) => `${day(at)}, ${action} (${outcome})`).join('; ')}
            </p>
          ))}
          <p class="quiet">{script.when}</p>
          <blockquote dir="auto">{script.say}</blockquote>
          <p class="quiet">{script.avoid}</p>
        </section>
      ))}
      <p class="quiet">{text('visits.paper')}</p>
    </Sheet>
  )
}
