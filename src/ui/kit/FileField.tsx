import { useOwnId } from './use-own-id.ts'

interface Props {
  label: string
  file: File | undefined
  change(file: File | undefined): void
}

/** A field for one file, with the name of the one that was chosen. */
export function FileField({ label, file, change }: Props) {
  const id = useOwnId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="file" onChange={({ currentTarget: { files } }) => change(files?.[0])} />
      {file !== undefined && (
        <p class="quiet" dir="auto">
          {file.name}
        </p>
      )}
    </div>
  )
}
