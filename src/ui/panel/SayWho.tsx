import type { Match, SaysWho } from '../../core/model.ts'
import type { QueueRow } from '../../core/queue.ts'
import { text } from '../text.ts'

interface Props {
  verdict: QueueRow['verdict']
  say(says: SaysWho): void
}

/** Patients offered at most. */
const MOST = 3

/** The user may know who a profile is, or that it is nobody of the list: then it is known again. */
export function SayWho({ verdict, say }: Props) {
  if (!('matches' in verdict)) return null
  if (verdict.saidIs === true || verdict.saidNot === true) {
    return (
      <div class="say-who">
        <button type="button" onClick={() => say('as-compared')}>
          {text('row.who-again')}
        </button>
      </div>
    )
  }
  return (
    <details class="say-who">
      <summary>{text('row.who')}</summary>
      <div class="choices">
        {verdict.matches.slice(0, MOST).map((match) => (
          <button type="button" key={match.patientId} onClick={() => say({ patientId: match.patientId })}>
            {thisIs(match)}
          </button>
        ))}
        <button type="button" onClick={() => say('never')}>
          {text('row.who-never')}
        </button>
      </div>
    </details>
  )
}

function thisIs({ listName: name, dob }: Match): string {
  return dob === undefined ? text('row.who-is', { name }) : text('row.who-is-born', { name, year: dob.slice(0, 4) })
}
