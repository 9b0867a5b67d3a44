import { useState } from 'preact/hooks'
import { Field } from '../kit/Field.tsx'
import { text } from '../text.ts'
import type { LogActions } from './log-actions.ts'

interface Props {
  years: number
  settable: boolean
  keepFor: LogActions['keepFor']
}

/** For how many years decisions are kept. */
export function KeepYears({ years, settable, keepFor }: Props) {
  const [written, setWritten] = useState(String(years))
  const [ended, setEnded] = useState<'saved' | 'wrong'>()
  if (!settable) return <p>{text('keeping.years-fixed', { years })}</p>
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    setEnded((await keepFor(Number(written))) === undefined ? 'saved' : 'wrong')
  }
  return (
    <form class="years" onSubmit={submit} noValidate>
      <Field
        label={text('keeping.years')}
        type="number"
        value={written}
        change={(value) => {
          setWritten(value)
          setEnded(undefined)
        }}
        error={ended === 'wrong' ? text('keeping.years-wrong') : undefined}
        hint={text('keeping.years-hint')}
      />
      <button type="submit">{text('reply.save')}</button>
      <p role="status">{ended === 'saved' && text('reply.saved')}</p>
    </form>
  )
}
