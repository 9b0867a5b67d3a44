import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import type { PassphraseHelp } from '../../core/passphrase/judgement.ts'
import { text } from '../text.ts'
import { Field } from './Field.tsx'
import { FreshPassphrase } from './FreshPassphrase.tsx'
import { useFresh } from './use-fresh.ts'

interface SecretField {
  label: string
  hint?: string
  /** Shown while it is typed: a code that is copied from paper. */
  shown?: boolean
}

interface Props {
  fields: readonly SecretField[]
  /** Where a new passphrase is set as well, behind the fields: what helps with it. */
  fresh?: PassphraseHelp | undefined
  button: string
  /** @param values in the order of the fields, then the new passphrase @returns what went wrong, if anything */
  send(...values: string[]): Promise<FaultCode | undefined>
  /** What is said once it is done. */
  done?: string
}

/** A form of secrets. They are let go of as soon as it went well. */
export function SecretForm({ fields, fresh: help, button, send, done }: Props) {
  const [values, setValues] = useState<readonly string[]>([])
  const fresh = useFresh(help)
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<FaultCode | 'done'>()
  const written = fields.map((_, place) => values[place] ?? '')
  const missing = written.includes('') || (help !== undefined && (fresh.passphrase === '' || fresh.again === ''))
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    setResult(undefined)
    setBusy(true)
    const fits = help === undefined || (await fresh.check())
    const fault = fits ? await send(...written, ...(help === undefined ? [] : [fresh.passphrase])) : undefined
    setBusy(false)
    if (!fits) return
    setResult(fault ?? 'done')
    if (fault !== undefined) return
    setValues([])
    fresh.clear()
  }
  return (
    <form class="fields" onSubmit={submit}>
      {fields.map(({ label, hint, shown }, place) => (
        <Field
          key={label}
          label={label}
          type={shown ? 'text' : 'password'}
          autocomplete="off"
          spellcheck={false}
          value={written[place] ?? ''}
          change={(value) => setValues(written.with(place, value))}
          {...(hint !== undefined && { hint })}
        />
      ))}
      {help !== undefined && <FreshPassphrase fresh={fresh} />}
      <p role="alert" class="fault">
        {result !== undefined && result !== 'done' && text(`fault.${result}`)}
      </p>
      <p role="status" class="quiet">
        {result === 'done' && done}
      </p>
      <button type="submit" disabled={busy || missing}>
        {busy ? text('vault.working') : button}
      </button>
    </form>
  )
}
