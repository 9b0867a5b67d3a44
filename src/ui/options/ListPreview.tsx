import { useState } from 'preact/hooks'
import { type Leaving, likelyLeaving } from '../../core/roster/difference.ts'
import type { ListDraft } from '../../core/roster/list-draft.ts'
import type { SeenTable } from '../../core/roster/seen-table.ts'
import { counted } from '../counted.ts'
import { text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { ColumnChoices } from './ColumnChoices.tsx'
import { DateQuestion } from './DateQuestion.tsx'
import { Differences } from './Differences.tsx'
import { SampleTable } from './SampleTable.tsx'
import { Skipped } from './Skipped.tsx'

interface Props {
  list: ListDraft
  actions: Pick<OptionsActions, 'readAgain' | 'changes' | 'saveSkipped' | 'putInForce' | 'cancelList'>
  /** The user said what a column is, in the field with this id. */
  columns(id: string, tables: readonly SeenTable[]): void
}

/** What was understood of a file, and how it stands to the list in force, before it is used. */
export function ListPreview({ list, actions, columns }: Props) {
  const { sample, tables, skipped, counts, dates, difference } = list
  const [leaving, setLeaving] = useState<Leaving>(difference === undefined ? 'former' : likelyLeaving(difference))
  return (
    <div class="stack list-preview">
      <div>
        <p class="figure" role="status">
          {counted('list.understood', counts.patients)}
        </p>
        <p class="quiet">{text(difference === undefined ? 'list.not-saved' : 'list.replace')}</p>
      </div>
      {dates?.unsure && <DateQuestion order={dates.order} answer={(dateOrder) => actions.readAgain({ dateOrder })} />}
      {difference !== undefined && (
        <Differences difference={difference} leaving={leaving} leave={setLeaving} changes={actions.changes} />
      )}
      <div class="choices">
        <button type="button" class="primary" onClick={() => actions.putInForce(leaving)}>
          {text('list.use')}
        </button>
        <button type="button" onClick={actions.cancelList}>
          {text('list.cancel')}
        </button>
      </div>
      <Skipped skipped={skipped} count={counts.skipped} save={actions.saveSkipped} />
      <ColumnChoices tables={tables.filter(isUnderstood)} change={columns} />
      <SampleTable sample={sample} />
    </div>
  )
}

function isUnderstood({ fields }: SeenTable): boolean {
  return fields.some((field) => field !== undefined)
}
