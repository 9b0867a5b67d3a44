import { useState } from 'preact/hooks'
import { Field } from '../kit/Field.tsx'
import { text } from '../text.ts'
import type { LogActions } from './log-actions.ts'

/** Keeps all of the log from removal, with the reason for it. */
export function HoldEverything({ hold }: Pick<LogActions, 'hold'>) {
  const [note, setNote] = useState('')
  const [failed, setFailed] = useState(false)
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    if (note.trim() === '') return
    const fault = await hold({ kind: 'everything' }, note.trim())
    setFailed(fault !== undefined)
    if (fault === undefined) setNote('')
  }
  return (
    <form class="years" onSubmit={submit}>
      <Field
        label={text('hold.note')}
        value={note}
        change={setNote}
        hint={text('hold.hint')}
        error={failed ? text('hold.failed') : undefined}
      />
      <button type="submit" disabled={note.trim() === ''}>
        {text('hold.lay')}
      </button>
    </form>
  )
}
