import type { VisitsScreen } from '../../core/brief/visit-brief.ts'
import { LANGUAGES } from '../../core/language.ts'
import { Choice } from '../kit/Choice.tsx'
import { text } from '../text.ts'
import type { VisitActions } from './visit-actions.ts'

interface Props {
  visits: VisitsScreen
  actions: VisitActions
}

/** In which language to speak, the page for the morning, and how long the schedule stays. */
export function VisitTools({ visits: { language, kept, briefs }, actions }: Props) {
  return (
    <div class="visit-tools">
      <Choice
        label={text('visits.language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: text(`language.${value}`) }))}
        change={actions.speak}
      />
      <div class="choices">
        <button type="button" class="primary" disabled={briefs.length === 0} onClick={() => actions.print(true)}>
          {text('visits.print')}
        </button>
        <button type="button" onClick={actions.forget}>
          {text('visits.forget')}
        </button>
      </div>
      <label>
        <input type="checkbox" checked={kept} onChange={({ currentTarget }) => actions.keep(currentTarget.checked)} />
        <span>
          {text('visits.keep')} <span class="quiet">{text('visits.keep-hint')}</span>
        </span>
      </label>
    </div>
  )
}
