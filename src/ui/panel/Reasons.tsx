import type { Match, Reason } from '../../core/model.ts'
import type { QueueRow } from '../../core/queue.ts'
import { text } from '../text.ts'

/** Matches shown at most. */
const MOST = 3

/** One line of reasons for the folded row. */
export function reasonLine(verdict: QueueRow['verdict']): string {
  if (!('matches' in verdict)) return ''
  if (verdict.saidNot === true) return text('row.said-not')
  const [best] = verdict.matches
  return best === undefined ? text('row.nobody') : best.reasons.map(reasonText).join(', ')
}

/** Who on the list fits, and how well: never one chosen among namesakes. */
export function Reasons({ matches }: { matches: readonly Match[] }) {
  if (matches.length === 0) return null
  const alike = matches.filter(({ probability }) => probability > (matches[0]?.probability ?? 0) / 2).length
  return (
    <section class="reasons">
      {alike > 1 && <p>{text('row.namesakes', { count: alike })}</p>}
      <ul class="plain">
        {matches.slice(0, MOST).map((match) => (
          <li key={match.patientId}>
            <strong dir="auto">{whoText(match)}</strong>{' '}
            <span class="quiet">
              ({text(`kind.${match.nameKind}`)}){' '}
              {text('row.probability', { percent: Math.round(match.probability * 100) })}
            </span>
            <br />
            {match.reasons.map(reasonText).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

function whoText({ listName, dob }: Match): string {
  if (dob === undefined) return text('row.match-no-birth', { name: listName })
  return text('row.match', { name: listName, year: dob.slice(0, 4) })
}

function reasonText({ part, level }: Reason): string {
  return text(`level.${level}`, { part: text(`part.${part}`) })
}
