import type { Patient } from '../../core/model.ts'
import { writtenName } from '../../core/written-name.ts'
import { text } from '../text.ts'
import { born } from './born.ts'

/** The first patients of a list, with every name that was understood. */
export function SampleTable({ sample }: { sample: readonly Patient[] }) {
  return (
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
        {born(dob)}
        <span class="quiet status-narrow">{text(`status.${status}`)}</span>
      </td>
      <td>{text(`status.${status}`)}</td>
    </tr>
  )
}
