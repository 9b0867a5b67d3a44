import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Patient } from '../../core/model.ts'
import type { PeopleStage } from '../../core/options.ts'
import type { Listed } from '../../core/roster/directory.ts'
import { writtenName } from '../../core/written-name.ts'
import { counted } from '../counted.ts'
import { Field } from '../kit/Field.tsx'
import { Notice } from '../kit/Notice.tsx'
import { text } from '../text.ts'
import type { PeopleActions } from './actions.ts'
import { LongList } from './LongList.tsx'
import { Person } from './Person.tsx'
import { PersonForm } from './PersonForm.tsx'

interface Props {
  stage: Extract<PeopleStage, { kind: 'open' }>
  people: PeopleActions
}

/** Who is looked at: somebody of the list, or somebody who is to be added. */
type Looked = { kind: 'nobody' } | { kind: 'new' } | { kind: 'one'; place: number }

/** The people of the list: search, look at one, add, change, remove. */
export function PeopleList({ stage, people }: Props) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<{ words: string; edits: number; count: number }>()
  const [looked, setLooked] = useState<Looked>({ kind: 'nobody' })
  const [removed, setRemoved] = useState<{ patient: Patient; place: number }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions are the same at each drawing
  useEffect(() => {
    let mine = true
    const put = (count: number): void => {
      if (mine) setFound({ words, edits: stage.edits, count })
    }
    void people.find(words).then(put, () => put(0))
    return () => {
      mine = false
    }
  }, [words, stage.edits])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search, or a change by hand, finds other rows
  const rows = useCallback((from: number, to: number) => people.rows(from, to), [found])
  const root = useRef<HTMLDivElement>(null)
  const close = (): void => {
    setLooked({ kind: 'nobody' })
    root.current?.querySelector<HTMLElement>('.long-list')?.focus()
  }
  return (
    <div class="stack" ref={root}>
      <div class="people-tools">
        {/* Not kept by the browser, not spell-checked anywhere else: it is a name. */}
        <Field label={text('people.search')} type="search" spellcheck={false} value={words} change={setWords} />
        <button type="button" onClick={() => setLooked({ kind: 'new' })}>
          {text('people.add')}
        </button>
      </div>
      {looked.kind === 'new' && <PersonForm save={(patient) => people.write(patient)} close={close} />}
      {removed !== undefined && (
        <Notice
          kind="plain"
          button={text('row.undo')}
          press={() => {
            void people.restore(removed.patient, removed.place)
            setRemoved(undefined)
          }}
        >
          {text('people.removed', { name: nameOf(removed.patient) })}
        </Notice>
      )}
      <p class="quiet" role="status">
        {found === undefined ? text('loading') : counted('people.found', found.count)}
      </p>
      {found !== undefined && found.count > 0 && (
        <LongList
          label={text('people.list')}
          count={found.count}
          rows={rows}
          choose={(one: Listed) => setLooked({ kind: 'one', place: one.place })}
        />
      )}
      {looked.kind === 'one' && (
        <Person
          key={looked.place}
          place={looked.place}
          people={people}
          close={close}
          removed={(patient) => {
            setRemoved({ patient, place: looked.place })
            close()
          }}
        />
      )}
    </div>
  )
}

function nameOf({ names: [first] }: Patient): string {
  return first === undefined ? '' : writtenName(first)
}
