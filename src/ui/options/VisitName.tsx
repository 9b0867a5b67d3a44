import { useState } from 'preact/hooks'
import { Field } from '../kit/Field.tsx'
import { text } from '../text.ts'
import type { VisitActions } from './visit-actions.ts'

/** A name typed by hand. */
export function VisitName({ look }: Pick<VisitActions, 'look'>) {
  const [name, setName] = useState('')
  function submit(event: Event): void {
    event.preventDefault()
    if (name.trim() === '') return
    look(name.trim())
    setName('')
  }
  return (
    <form class="years" onSubmit={submit}>
      <Field label={text('visits.name')} value={name} change={setName} spellcheck={false} />
      <button type="submit" disabled={name.trim() === ''}>
        {text('visits.look')}
      </button>
    </form>
  )
}
