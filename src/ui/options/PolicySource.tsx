import type { ComponentChildren } from 'preact'
import type { DocumentMarks, SourceReport } from '../../core/policy/report.ts'
import { day, moment, text } from '../text.ts'

interface Props {
  source: SourceReport
  /** Where nothing ever came this way. */
  nothing: string
}

/** What came one way: what arrived and when, which rule it breaks and where, and what holds. */
export function PolicySource({ source: { arrived, problems, details, holding, until }, nothing }: Props) {
  if (arrived === undefined && holding === undefined) return <p class="quiet">{nothing}</p>
  return (
    <>
      <dl class="facts">
        {arrived !== undefined && (
          <Fact name={text('policy.arrived')}>
            {arrived.document === undefined
              ? text('policy.arrived-nothing', { date: moment(arrived.since) })
              : text('policy.arrived-what', { ...wordsOf(arrived.document), date: moment(arrived.since) })}
          </Fact>
        )}
        {holding !== undefined && (
          <Fact name={text('policy.holding')}>
            {text('policy.holding-what', { ...wordsOf(holding.document), date: moment(holding.since) })}
            <Dates document={holding.document} />
          </Fact>
        )}
      </dl>
      {until !== undefined && <p class="fault">{text('policy.until', { date: day(until) })}</p>}
      {problems.length > 0 && (
        <ul class="problems" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{text(`policy.problem.${problem}`)}</li>
          ))}
        </ul>
      )}
      {details.length > 0 && (
        <>
          <p>{text('policy.where')}</p>
          <ul class="plain paths">
            {details.map((detail) => (
              <li key={detail}>
                <code>{detail}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** When it began, when it ends, who approved it and when somebody should look at it again. */
function Dates({ document: { effective, expires, reapproveBy, approvedBy } }: { document: DocumentMarks }) {
  const lines = [
    text('policy.effective', { date: day(effective) }),
    expires === undefined ? text('policy.no-expiry') : text('policy.expires', { date: day(expires) }),
    ...(reapproveBy === undefined ? [] : [text('policy.reapprove', { date: day(reapproveBy) })]),
    ...(approvedBy === undefined ? [] : [text('policy.approved', { who: approvedBy })]),
  ]
  return <span class="quiet dates">{lines.join(' ')}</span>
}

function wordsOf({ id, version, settings, locked }: DocumentMarks): Record<string, string | number> {
  return { id, version, settings, locked }
}
