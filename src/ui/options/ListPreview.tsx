import type { Patient } from '../../core/model.ts'
import type { Field } from '../../core/roster/headers.ts'
import type { ReadList } from '../../core/roster/read-list.ts'
import { writtenName } from '../../core/written-name.ts'
import { counted } from '../counted.ts'
import { day, text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { DateQuestion } from './DateQuestion.tsx'
import { Skipped } from './Skipped.tsx'

interface Props {
  list: ReadList
  /** Whether a list is in force that this one takes the place of. */
  replaces: boolean
  actions: Pick<OptionsActions, 'readAgain' | 'useList' | 'cancelList'>
}

/** Patients shown. */
const SAMPLE = 20

/** What was understood of a file, before anything is saved. */
export function ListPreview({ list, replaces, actions }: Props) {
  const { patients, columns, skipped, counts, dates } = list
  const sample = patients.slice(0, SAMPLE)
  return (
    <div class="stack list-preview">
      <div>
        <p class="figure" role="status">
          {counted('list.understood', patients.length)}
        </p>
        <p class="quiet">{text(replaces ? 'list.replace' : 'list.not-saved')}</p>
      </div>
      {dates?.unsure && <DateQuestion order={dates.order} answer={actions.readAgain} />}
      <div class="choices">
        <button type="button" class="primary" onClick={actions.useList}>
          {text('list.use')}
        </button>
        <button type="button" onClick={actions.cancelList}>
          {text('list.cancel')}
        </button>
      </div>
      <Skipped skipped={skipped} count={counts.skipped} />
      <Columns columns={columns} />
      <section>
        <h2 class="small">{text('list.sample', { count: sample.length })}</h2>
        <table class="sample">
          <thead>
            <tr>
              <th scope="col">{text('list.names')}</th>
              <th scope="col">{text('list.birth')}</th>
              <th scope="col">{text('list.status')}</th>
            </tr>
          </thead>
          <tbody>
            {sample.map((patient) => (
              <SampleRow key={patient.id} patient={patient} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

/** Which column is what; cards and resources have none. */
function Columns({ columns }: Pick<ReadList, 'columns'>) {
  const understood = Object.entries(columns)
  if (understood.length === 0) return null
  return (
    <section>
      <h2 class="small">{text('list.columns')}</h2>
      <dl class="columns">
        {understood.map(([field, header]) => (
          <div key={field}>
            <dt>{text(`field.${field as Field}`)}</dt>
            <dd class="code" dir="auto">
              {header}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function SampleRow({ patient: { names, dob, status } }: { patient: Patient }) {
  return (
    <tr>
      <td>
        {names.map((name, place) => (
          <div key={`${name.kind} ${writtenName(name)}`} dir="auto">
            {writtenName(name)} {place > 0 && <span class="quiet">({text(`kind.${name.kind}`)})</span>}
          </div>
        ))}
      </td>
      <td>
        {dob === undefined ? text('list.no-birth') : born(dob)}
        <span class="quiet status-narrow">{text(`status.${status}`)}</span>
      </td>
      <td>{text(`status.${status}`)}</td>
    </tr>
  )
}

/** Some lists have the year only, or year and month. */
function born(dob: string): string {
  return dob.length === 10 ? day(dob) : dob
}
