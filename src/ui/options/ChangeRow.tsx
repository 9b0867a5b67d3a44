import type { Patient, PatientName } from '../../core/model.ts'
import { alteredIn, type Change } from '../../core/roster/difference.ts'
import { writtenName } from '../../core/written-name.ts'
import { text } from '../text.ts'
import { born } from './born.ts'

/** One person in whom two lists differ, and what is different. */
export function ChangeRow({ change: { before, after } }: { change: Change }) {
  const person = after ?? before
  if (person === undefined) return null
  return (
    <li>
      <strong dir="auto">{nameOf(person)}</strong>{' '}
      <span class="quiet">{text('list.born', { date: born(person.dob) })}</span>
      {before !== undefined && after !== undefined && <Alterations before={before} after={after} />}
    </li>
  )
}

function Alterations({ before, after }: { before: Patient; after: Patient }) {
  const { added, removed, dob, status } = alteredIn(before, after)
  return (
    <ul class="alterations">
      {removed.map((name) => (
        <li key={`- ${name.kind} ${writtenName(name)}`}>{text('list.diff.name-gone', words(name))}</li>
      ))}
      {added.map((name) => (
        <li key={`+ ${name.kind} ${writtenName(name)}`}>{text('list.diff.name-new', words(name))}</li>
      ))}
      {dob !== undefined && <li>{text('list.diff.dob', { before: born(dob.before), after: born(dob.after) })}</li>}
      {status !== undefined && (
        <li>
          {text('list.diff.status', { before: text(`status.${status.before}`), after: text(`status.${status.after}`) })}
        </li>
      )}
    </ul>
  )
}

function words(name: PatientName): { name: string; kind: string } {
  return { name: writtenName(name), kind: text(`kind.${name.kind}`) }
}

function nameOf({ names: [first] }: Patient): string {
  return first === undefined ? '' : writtenName(first)
}
