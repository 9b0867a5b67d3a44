import type { Shown, Table } from '../../core/insight/suppress.ts'
import { number, text } from '../text.ts'
import { Bars } from './Bars.tsx'

interface Props {
  title: string
  table: Table
  /** A label in words. */
  name(label: string): string
}

/** One question: bars to look at, and the same numbers as a table. */
export function Chart({ title, table: { cells, total }, name }: Props) {
  const named = cells.map((cell) => ({ ...cell, label: name(cell.label), words: countText(cell.count) }))
  return (
    <section class="card chart">
      <h2>{title}</h2>
      <Bars title={title} cells={named} />
      <details>
        <summary>{text('insights.table')}</summary>
        <table>
          <caption class="for-readers">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{text('insights.what')}</th>
              <th scope="col">{text('insights.count')}</th>
              <th scope="col">{text('insights.share')}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ label, count, words, share }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{count === 'hidden' ? text('insights.hidden-why') : words}</td>
                <td>{share === undefined ? '' : `${Math.round(share * 100)} %`}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{text('insights.total')}</th>
              <td>{countText(total)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </details>
    </section>
  )
}

function countText(count: Shown): string {
  if (count === '<5') return text('insights.few')
  return count === 'hidden' ? text('insights.hidden') : number(count)
}
