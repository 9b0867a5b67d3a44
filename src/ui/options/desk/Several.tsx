interface Props {
  value: readonly string[]
  options: readonly { value: string; label: string }[]
  change(value: string[]): void
}

/** Any number of a few. */
export function Several({ value, options, change }: Props) {
  return (
    <>
      {options.map((one) => (
        <label class="check" key={one.value}>
          <input
            type="checkbox"
            checked={value.includes(one.value)}
            onChange={({ currentTarget }) =>
              change(
                options
                  .map((each) => each.value)
                  .filter((each) => (each === one.value ? currentTarget.checked : value.includes(each))),
              )
            }
          />{' '}
          {one.label}
        </label>
      ))}
    </>
  )
}
