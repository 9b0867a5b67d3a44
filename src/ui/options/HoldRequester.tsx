import { useState } from 'preact/hooks'
import { Field } from '../kit/Field.tsx'
import { text } from '../text.ts'
import type { LogActions } from './log-actions.ts'

interface Props {
  /** The requester's, as the log has it. */
  id: string
  hold: LogActions['hold']
}

/** Keeps what was decided about one person from removal, with the reason for it. */
export function HoldRequester({ id, hold }: Props) {
  const [note, setNote] = useState('')
  const [ended, setEnded] = useState<'held' | 'failed'>()
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    if (note.trim() === '') return
    setEnded((await hold({ kind: 'requester', id }, note.trim())) === undefined ? 'held' : 'failed')
    setNote('')
  }
  return (
    <form class="years" onSubmit={submit}>
      <Field
        label={text('hold.person')}
        value={note}
        change={setNote}
        error={ended === 'failed' ? text('hold.failed') : undefined}
      />
      <button type="submit" disabled={note.trim() === ''}>
        {text('hold.lay')}
      </button>
      <p role="status">{ended === 'held' && text('hold.held')}</p>
    </form>
  )
}
