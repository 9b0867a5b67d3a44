import { text } from '../text.ts'
import { useOwnId } from './use-own-id.ts'

interface Props<V extends string> {
  label: string
  /** Nothing while nobody has chosen: then it says "Choose …". */
  value: V | undefined
  options: readonly { value: V; label: string }[]
  change(value: V): void
  /** What is wrong with it. */
  error?: string | undefined
}

/** One of several, from a list that unfolds. */
export function Choice<V extends string>({ label, value, options, change, error }: Props<V>) {
  const id = useOwnId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={`${id}-error`}
        onChange={({ currentTarget }) => change(currentTarget.value as V)}
      >
        {value === undefined && (
          <option value="" disabled selected>
            {text('choose')}
          </option>
        )}
        {options.map((one) => (
          <option key={one.value} value={one.value} selected={one.value === value}>
            {one.label}
          </option>
        ))}
      </select>
      <p id={`${id}-error`} class="fault" role="alert">
        {error}
      </p>
    </div>
  )
}
