import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { codeOf, type FaultCode } from '../../core/fault.ts'
import type { Patient } from '../../core/model.ts'
import { writtenName } from '../../core/written-name.ts'
import { text } from '../text.ts'
import type { PeopleActions } from './actions.ts'
import { born } from './born.ts'
import { PersonForm } from './PersonForm.tsx'

interface Props {
  place: number
  people: PeopleActions
  close(): void
  /** Told who was removed, so that it can be taken back. */
  removed(patient: Patient): void
}

/** Everything that the list has of one patient, and what can be done about it. */
export function Person({ place, people, close, removed }: Props) {
  const [patient, setPatient] = useState<Patient>()
  const [fault, setFault] = useState<FaultCode>()
  const [writing, setWriting] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const load = (): Promise<void> => people.person(place).then(setPatient, (error: unknown) => setFault(codeOf(error)))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is all that says who it is
  useEffect(() => void load(), [place])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is there only once somebody is
  useLayoutEffect(() => {
    if (!writing) title.current?.focus()
  }, [patient, writing])
  async function then(work: Promise<FaultCode | undefined>, done: () => void): Promise<void> {
    const wrong = await work
    setFault(wrong)
    if (wrong === undefined) done()
  }
  const problem = (
    <p class="fault" role="alert">
      {fault && text(`fault.${fault}`)}
    </p>
  )
  if (patient === undefined) return problem
  const [first] = patient.names
  const name = first === undefined ? '' : writtenName(first)
  if (writing) {
    return (
      <PersonForm
        patient={patient}
        save={async (changed) => {
          const wrong = await people.write(changed, place)
          if (wrong === undefined) await load()
          return wrong
        }}
        close={() => setWriting(false)}
      />
    )
  }
  const other = patient.status === 'active' ? 'inactive' : 'active'
  return (
    <section class="person" aria-label={name}>
      <h2 class="small" tabIndex={-1} ref={title} dir="auto">
        {name}
      </h2>
      <dl>
        {patient.names.slice(1).map((one) => (
          <div key={`${one.kind} ${writtenName(one)}`}>
            <dt>{text(`kind.${one.kind}`)}</dt>
            <dd dir="auto">{writtenName(one)}</dd>
          </div>
        ))}
        <div>
          <dt>{text('list.birth')}</dt>
          <dd>{born(patient.dob)}</dd>
        </div>
        <div>
          <dt>{text('list.status')}</dt>
          <dd>{text(`status.${patient.status}`)}</dd>
        </div>
      </dl>
      {problem}
      <div class="choices">
        <button type="button" onClick={() => setWriting(true)}>
          {text('people.change')}
        </button>
        {patient.status !== 'deceased' && (
          <button
            type="button"
            onClick={() => void then(people.write({ ...patient, status: other }, place), () => void load())}
          >
            {text(`people.mark-${other}`)}
          </button>
        )}
        <button type="button" class="danger" onClick={() => void then(people.remove(place), () => removed(patient))}>
          {text('people.remove')}
        </button>
        <button type="button" onClick={close}>
          {text('people.close')}
        </button>
      </div>
    </section>
  )
}
