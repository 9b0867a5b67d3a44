import type { Match, Reason } from '../../core/model.ts'
import type { QueueRow } from '../../core/queue.ts'
import { chanceText } from '../chance-text.ts'
import { number, text } from '../text.ts'
import { Waterfall } from './Waterfall.tsx'

/** Matches shown at most. */
const MOST = 3

/** One line of reasons for the folded row. */
export function reasonLine(verdict: QueueRow['verdict']): string {
  if (!('matches' in verdict)) return ''
  if (verdict.saidNot === true) return text('row.said-not')
  const [best] = verdict.matches
  if (verdict.saidIs === true) return text('row.said-is', { name: best?.listName ?? '' })
  if (best === undefined) return text('row.nobody')
  const reasons = best.reasons.filter(worthSaying).map(reasonText)
  const { listed } = best.namesakes ?? { listed: 1 }
  return [...reasons, ...(listed > 1 ? [text('row.shared', { count: number(listed) })] : [])].join(', ')
}

/** Who on the list fits, and how well: never one chosen among namesakes. Folded away: the line beside the name says the most. */
export function Reasons({ matches }: { matches: readonly Match[] }) {
  const [best] = matches
  if (best === undefined) return null
  const alike = matches.filter(({ probability }) => probability > best.probability / 2).length
  return (
    <details class="reasons">
      <summary>{text('row.evidence')}</summary>
      {best.namesakes !== undefined ? (
        <p>{sharingText(best.namesakes)}</p>
      ) : (
        alike > 1 && <p>{text('row.namesakes', { count: alike })}</p>
      )}
      <ul class="plain">
        {matches.slice(0, MOST).map((match) => (
          <li key={match.patientId}>
            <strong dir="auto">{whoText(match)}</strong>{' '}
            <span class="quiet">
              {match.nameKind !== 'official' && `(${text(`kind.${match.nameKind}`)}) `}
              {chanceText(match.probability)}
            </span>
            <Waterfall reasons={match.reasons} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function sharingText({ listed, byChance }: NonNullable<Match['namesakes']>): string {
  const chance =
    byChance < 1 ? text('row.by-chance-few') : text('row.by-chance', { count: number(Math.round(byChance)) })
  return listed > 1 ? text('row.sharing', { count: number(listed), chance }) : text('row.sharing-one', { chance })
}

function whoText({ listName, dob }: Match): string {
  if (dob === undefined) return text('row.match-no-birth', { name: listName })
  return text('row.match', { name: listName, year: dob.slice(0, 4) })
}

/** In one line only what a person would say; the rest stands in the waterfall. */
function worthSaying({ part, level }: Reason): boolean {
  return level !== 'usual-pair' && !(part === 'middle' && level === 'missing')
}

/** A reason in words: `the same family name`. */
function reasonText({ part, level }: Reason): string {
  return text(`level.${level}`, { part: text(`part.${part}`) })
}
