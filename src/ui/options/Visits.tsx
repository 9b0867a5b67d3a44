import type { VisitsScreen } from '../../core/brief/visit-brief.ts'
import { Notice } from '../kit/Notice.tsx'
import { day, text } from '../text.ts'
import { FileDrop } from './FileDrop.tsx'
import { Visit } from './Visit.tsx'
import { VisitName } from './VisitName.tsx'
import { VisitTools } from './VisitTools.tsx'
import type { VisitActions } from './visit-actions.ts'
import { visitsSummary } from './visits-summary.ts'

interface Props {
  visits: VisitsScreen
  actions: VisitActions
}

/** Which of today's patients had a request decided, and what to say to them. */
export function Visits({ visits, actions }: Props) {
  const { appointments, briefs, busy, nobody, fault, own } = visits
  return (
    <div class="stack">
      <p class="lead">{text('visits.lead')}</p>
      <section class="card fields">
        <FileDrop
          label={text('visits.file')}
          hint={text('visits.explain')}
          choose={([file]) => file !== undefined && actions.read(file)}
          fault={fault}
        />
        <VisitName look={actions.look} />
        <p role="status" class="quiet">
          {busy && text('visits.busy')}
          {nobody !== undefined && text('visits.nobody', { name: nobody })}
        </p>
      </section>
      {appointments === 0 && (
        <Notice kind="warning" button={text('visits.forget')} press={actions.forget}>
          {text('visits.none', { date: day(visits.day) })}
        </Notice>
      )}
      {appointments !== undefined && appointments > 0 && (
        <section class="stack" aria-label={text('visits.day')}>
          <p class="figure">{visitsSummary(visits)}</p>
          <VisitTools visits={visits} actions={actions} />
          {briefs.length > 0 && (
            <ul class="plain visits">
              {briefs.map((brief, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two visits may be alike in all that is known of them
                <Visit key={`${place} ${brief.name}`} brief={brief} own={own[brief.told]} say={actions.say} />
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  )
}
