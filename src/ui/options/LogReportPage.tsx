import type { LogReport } from '../../core/exports/report.ts'
import { counted } from '../counted.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { day, moment, monthName, number, text } from '../text.ts'

interface Props {
  report: LogReport
  close(): void
  print(): void
}

/** The log as it is printed. */
export function LogReportPage({ report, close, print }: Props) {
  const { at, practice, from, to, count, removed, actions, months } = report
  return (
    <Sheet title={text('report.title')} close={close} print={print}>
      {practice !== undefined && <p>{text('report.practice', { practice })}</p>}
      <p class="quiet">
        {text('report.made', { date: moment(at) })} {counted('report.count', count)}
        {from !== undefined && to !== undefined && ` ${text('report.span', { from: day(from), to: day(to) })}`}
        {removed > 0 && ` ${counted('log.removed', removed)}`}
      </p>
      <ul class="plain report-actions">
        {actions.map(({ action, count: many }) => (
          <li key={action}>
            {action}: <strong>{number(many)}</strong>
          </li>
        ))}
      </ul>
      {months.map(({ month, lines }) => (
        <section key={month}>
          <h3>{monthName(month)}</h3>
          <table class="report-table">
            <thead>
              <tr>
                <th scope="col">{text('log.number')}</th>
                <th scope="col">{text('log.date')}</th>
                <th scope="col">{text('log.requester')}</th>
                <th scope="col">{text('log.verdict')}</th>
                <th scope="col">{text('log.action')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ seq, at: when, requester, verdict, action, reason, outcome, message }) => (
                <tr key={seq}>
                  <td>{seq}</td>
                  <td>{moment(when)}</td>
                  <td dir="auto">{requester}</td>
                  <td>{verdict}</td>
                  <td>{[action, reason, outcome, message].filter(Boolean).join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </Sheet>
  )
}
