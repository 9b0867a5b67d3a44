import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import type { Patient } from '../../core/model.ts'
import { type NameDraft, nameDraft, type PersonProblem, personDraft, personOf } from '../../core/roster/person-draft.ts'
import { Field } from '../kit/Field.tsx'
import { text } from '../text.ts'
import { NameFields } from './NameFields.tsx'
import { StatusField } from './StatusField.tsx'

interface Props {
  /** Who is changed; nobody where somebody is added. */
  patient?: Patient
  save(patient: Omit<Patient, 'id'>): Promise<FaultCode | undefined>
  close(): void
}

/** One patient, written by hand. */
export function PersonForm({ patient, save, close }: Props) {
  const [draft, setDraft] = useState(() => personDraft(patient))
  const [problem, setProblem] = useState<PersonProblem>()
  const [fault, setFault] = useState<FaultCode>()
  const setName = (at: number, name: NameDraft): void =>
    setDraft({ ...draft, names: draft.names.map((one, place) => (place === at ? name : one)) })
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    const person = personOf(draft, new Date().toISOString().slice(0, 10))
    setProblem(typeof person === 'string' ? person : undefined)
    if (typeof person === 'string') return
    const wrong = await save(person)
    setFault(wrong)
    if (wrong === undefined) close()
  }
  return (
    <form class="person fields" onSubmit={(event) => void submit(event)} noValidate>
      <h2 class="small">{text(patient === undefined ? 'people.add' : 'people.change')}</h2>
      {draft.names.map((name, at) => (
        <NameFields
          // biome-ignore lint/suspicious/noArrayIndexKey: names have no other identity while they are written
          key={at}
          at={at}
          name={name}
          change={(changed) => setName(at, changed)}
          error={at === 0 && problem === 'no-name' ? text('people.no-name') : undefined}
        />
      ))}
      <button
        type="button"
        onClick={() => setDraft({ ...draft, names: [...draft.names, nameDraft({ kind: 'nickname' })] })}
      >
        {text('people.add-name')}
      </button>
      <Field
        label={text('field.birth')}
        hint={text('people.birth-hint')}
        value={draft.dob}
        change={(dob) => setDraft({ ...draft, dob })}
        error={problem === 'no-date' ? text('people.no-date') : undefined}
      />
      <StatusField status={draft.status} change={(status) => setDraft({ ...draft, status })} />
      <p class="fault" role="alert">
        {fault && text(`fault.${fault}`)}
      </p>
      <div class="choices">
        <button type="submit" class="primary">
          {text('people.save')}
        </button>
        <button type="button" onClick={close}>
          {text('list.cancel')}
        </button>
      </div>
    </form>
  )
}
