import type { Insight } from '../../core/insight/insight.ts'
import type { Policy } from '../../core/policy.ts'
import { text } from '../text.ts'
import { Chart } from './Chart.tsx'
import { channelLabel, hourLabel, languageLabel, monthLabel } from './insight-labels.ts'

interface Props {
  insight: Insight
  policy: Policy | undefined
  showCase(): void
}

/** One chart for each question, each with its table. */
export function Insights({ insight, policy, showCase }: Props) {
  const { months, verdicts, actions, channels, languages, hours } = insight
  if (months.total === 0) return <p class="empty">{text('insights.empty')}</p>
  const same = (label: string): string => label
  return (
    <div class="stack">
      <p class="lead">{text('insights.lead')}</p>
      <div class="choices">
        <button type="button" class="primary" onClick={showCase}>
          {text('insights.case')}
        </button>
      </div>
      <Chart title={text('insights.months')} table={months} name={monthLabel} />
      <Chart title={text('insights.verdicts')} table={verdicts} name={same} />
      <Chart title={text('insights.actions')} table={actions} name={same} />
      {channels !== undefined && (
        <Chart title={text('insights.channels')} table={channels} name={(id) => channelLabel(id, policy)} />
      )}
      {languages !== undefined && <Chart title={text('insights.languages')} table={languages} name={languageLabel} />}
      <Chart title={text('insights.hours')} table={hours} name={hourLabel} />
    </div>
  )
}
