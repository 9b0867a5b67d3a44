import { useOwnId } from '../../kit/use-own-id.ts'
import { text } from '../../text.ts'

interface Props {
  label: string
  /** `null` while nothing is chosen; empty where none of them was chosen on purpose. */
  value: readonly string[] | null
  options: readonly { value: string; label: string }[]
  /** What choosing none of them says. */
  none: string
  change(value: string[] | null): void
  error: string | undefined
}

/** Any number of a few. That it is none of them has to be said as well: it never comes of ticking nothing. */
export function Several({ label, value, options, none, change, error }: Props) {
  const id = useOwnId()
  const marks = {
    'aria-invalid': error === undefined ? undefined : ('true' as const),
    'aria-describedby': `${id}-error`,
  }
  const tick = (one: string, ticked: boolean): void => {
    const next = options
      .map((each) => each.value)
      .filter((each) => (each === one ? ticked : (value ?? []).includes(each)))
    change(next.length === 0 ? null : next)
  }
  return (
    <fieldset class="several">
      <legend>{label}</legend>
      {value === null && <p class="quiet">{text('choose.several')}</p>}
      {options.map((one) => (
        <label class="check" key={one.value}>
          <input
            type="checkbox"
            {...marks}
            checked={value?.includes(one.value) === true}
            onChange={({ currentTarget }) => tick(one.value, currentTarget.checked)}
          />{' '}
          {one.label}
        </label>
      ))}
      <label class="check">
        <input
          type="checkbox"
          {...marks}
          checked={value?.length === 0}
          onChange={({ currentTarget }) => change(currentTarget.checked ? [] : null)}
        />{' '}
        {none}
      </label>
      <p id={`${id}-error`} class="fault" role="alert">
        {error}
      </p>
    </fieldset>
  )
}
