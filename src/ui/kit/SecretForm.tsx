import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import { text } from '../text.ts'
import { Field } from './Field.tsx'

interface SecretField {
  label: string
  hint?: string
  /** Shown while it is typed: a code that is copied from paper. */
  shown?: boolean
  /** A passphrase that is set now. */
  fresh?: boolean
}

interface Props {
  fields: readonly SecretField[]
  /** The last field repeats the one before. */
  repeated?: boolean
  button: string
  /** @param values in the order of the fields @returns what went wrong, if anything */
  send(...values: string[]): Promise<FaultCode | undefined>
  /** What is said once it is done. */
  done?: string
}

/** A form of secrets. They are let go of as soon as it went well. */
export function SecretForm({ fields, repeated = false, button, send, done }: Props) {
  const [values, setValues] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<FaultCode | 'differ' | 'done'>()
  const written = fields.map((_, place) => values[place] ?? '')
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    if (repeated && written.at(-1) !== written.at(-2)) return setResult('differ')
    setBusy(true)
    setResult(undefined)
    const fault = await send(...written)
    setBusy(false)
    setResult(fault ?? 'done')
    if (fault === undefined) setValues([])
  }
  return (
    <form class="fields" onSubmit={submit}>
      {fields.map(({ label, hint, shown, fresh }, place) => (
        <Field
          key={label}
          label={label}
          type={shown ? 'text' : 'password'}
          autocomplete={fresh ? 'new-password' : 'off'}
          spellcheck={false}
          value={written[place] ?? ''}
          change={(value) => setValues(written.with(place, value))}
          {...(hint !== undefined && { hint })}
          error={result === 'differ' && place === fields.length - 1 ? text('vault.differ') : undefined}
        />
      ))}
      <p role="alert" class="fault">
        {result !== undefined && result !== 'done' && result !== 'differ' && text(`fault.${result}`)}
      </p>
      <p role="status" class="quiet">
        {result === 'done' && done}
      </p>
      <button type="submit" disabled={busy || written.includes('')}>
        {busy ? text('vault.working') : button}
      </button>
    </form>
  )
}
