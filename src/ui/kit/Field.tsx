import { useLayoutEffect, useRef } from 'preact/hooks'
import { useOwnId } from './use-own-id.ts'

interface Props {
  label: string
  value: string
  change(value: string): void
  type?: 'text' | 'url' | 'tel' | 'password' | 'number' | 'search' | 'email' | 'date'
  /** What is wrong with the value. */
  error?: string | undefined
  hint?: string | undefined
  /** Lines; more than one makes it a text area. */
  rows?: number
  autocomplete?: 'off' | 'new-password'
  spellcheck?: boolean
  /** Takes the focus when it appears. */
  focus?: boolean
}

/** A field with its label, its hint and what is wrong with it. */
export function Field({ label, value, change, error, hint, focus = false, ...how }: Props) {
  const id = useOwnId()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (focus) input.current?.focus()
  }, [focus])
  const shared = {
    id,
    value,
    autocomplete: how.autocomplete ?? 'off',
    spellcheck: how.spellcheck,
    'aria-invalid': error === undefined ? undefined : ('true' as const),
    'aria-describedby': `${id}-hint ${id}-error`,
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {how.rows !== undefined ? (
        <textarea {...shared} rows={how.rows} onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          ref={input}
          type={(how.type ?? 'text') as 'text'}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      <p id={`${id}-error`} class="fault" role="alert">
        {error}
      </p>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="quiet hint">
          {hint}
        </p>
      )}
    </div>
  )
}
