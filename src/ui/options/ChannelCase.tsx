import type { Insight } from '../../core/insight/insight.ts'
import type { Table } from '../../core/insight/suppress.ts'
import { ACTION_WORDS, VERDICT_WORDS } from '../../core/log-words.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { number, text } from '../text.ts'
import { Bars } from './Bars.tsx'
import { monthLabel } from './insight-labels.ts'

interface Props {
  insight: Insight
  practice: string | undefined
  close(): void
  print(): void
}

/** Months in the drawing at most, so that all stays on one page. */
const MONTHS = 12

/** The case for a better channel, on one page that can be shown to colleagues. */
export function ChannelCase({ insight: { months, verdicts, actions }, practice = '', close, print }: Props) {
  const labels = months.cells.map(({ label }) => label)
  const [from = ''] = labels
  const to = labels.at(-1) ?? ''
  const likely = shareOf(verdicts, [VERDICT_WORDS.likely, VERDICT_WORDS.possible])
  const declined = shareOf(actions, [ACTION_WORDS['decline-with-message'], ACTION_WORDS['decline-silently']])
  const drawn = months.cells.slice(-MONTHS).map(({ label, count }) => ({
    label: monthLabel(label),
    count,
    words: typeof count === 'number' ? number(count) : text(count === '<5' ? 'insights.few' : 'insights.hidden'),
  }))
  return (
    <Sheet title={text('insights.case-title')} close={close} print={print}>
      <p class="quiet">{text('insights.case-span', { practice, from: monthLabel(from), to: monthLabel(to) })}</p>
      <ul class="plain case-figures">
        <li>
          {typeof months.total === 'number'
            ? text('insights.case-count', { count: number(months.total) })
            : text('insights.case-few')}
        </li>
        {likely !== undefined && <li>{text('insights.case-likely', { percent: likely })}</li>}
        {declined !== undefined && <li>{text('insights.case-declined', { percent: declined })}</li>}
      </ul>
      <section class="chart">
        <h3>{text('insights.months')}</h3>
        <Bars title={text('insights.months')} cells={drawn} />
      </section>
      <p>{text('insights.case-why')}</p>
      <p>{text('insights.case-what')}</p>
      <ul class="spaced">
        {text('insights.case-points')
          .split('\n')
          .map((point) => (
            <li key={point}>{point}</li>
          ))}
      </ul>
      <p class="quiet">{text('insights.case-data')}</p>
    </Sheet>
  )
}

/** The share of some labels together in percent; nothing where one of them, or all together, is withheld. */
function shareOf({ cells }: Table, wanted: readonly string[]): number | undefined {
  const shares = cells.filter(({ label }) => wanted.includes(label)).map(({ share }) => share)
  if (shares.length === 0 || shares.some((share) => share === undefined)) return
  return Math.round(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) * 100)
}
