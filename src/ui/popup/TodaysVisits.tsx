import type { VisitBrief } from '../../core/brief/visit-brief.ts'
import { text } from '../text.ts'

/** Who comes today about whom something was decided, and the way to what to say. */
export function TodaysVisits({ visits }: { visits: readonly VisitBrief[] }) {
  return (
    <section class="todays-visits">
      <h2 class="small">{text('popup.visits')}</h2>
      {visits.length === 0 && <p class="quiet">{text('popup.no-visits')}</p>}
      <ul class="plain">
        {visits.map(({ time, name }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two visits may be alike in all that is known of them
          <li key={`${place} ${name}`}>
            {time !== undefined && <span class="quiet">{time} </span>}
            <span dir="auto">{name}</span>
          </li>
        ))}
      </ul>
      <a href="/options.html#visits" target="_blank" rel="noopener">
        {text('popup.what-to-say')}
      </a>
    </section>
  )
}
