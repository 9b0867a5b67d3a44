import type { Told } from '../../core/brief/script.ts'
import type { VisitBrief } from '../../core/brief/visit-brief.ts'
import { text } from '../text.ts'
import { OwnScript } from './OwnScript.tsx'
import { VisitRequest } from './VisitRequest.tsx'

interface Props {
  brief: VisitBrief
  /** What the user wrote in the place of the script. */
  own: string | undefined
  say(told: Told, words: string): void
}

/** One visit: who, what was decided, what to say. */
export function Visit({ brief, own, say }: Props) {
  const { time, name, unlisted, requests, told, script } = brief
  return (
    <li class="card visit">
      <h2>
        {time !== undefined && <span class="quiet">{time} </span>}
        <span dir="auto">{name}</span>
      </h2>
      {unlisted && <p class="quiet">{text('visits.unlisted')}</p>}
      {requests.map((request) => (
        <VisitRequest key={request.decisions[0]?.id} request={request} />
      ))}
      <dl class="script">
        <div>
          <dt>{text('visits.when')}</dt>
          <dd>{script.when}</dd>
        </div>
        <div>
          <dt>{text('visits.say')}</dt>
          <dd>
            <blockquote dir="auto">{script.say}</blockquote>
          </dd>
        </div>
        <div>
          <dt>{text('visits.avoid')}</dt>
          <dd>{script.avoid}</dd>
        </div>
      </dl>
      <OwnScript shown={script.written} changed={own !== undefined} save={(words) => say(told, words)} />
    </li>
  )
}
