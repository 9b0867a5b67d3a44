import { useOwnId } from './use-own-id.ts'

interface Props<V extends string> {
  label: string
  value: V
  options: readonly { value: V; label: string }[]
  change(value: V): void
}

/** One of several, from a list that unfolds. */
export function Choice<V extends string>({ label, value, options, change }: Props<V>) {
  const id = useOwnId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => change(currentTarget.value as V)}>
        {options.map((one) => (
          <option key={one.value} value={one.value} selected={one.value === value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  )
}
