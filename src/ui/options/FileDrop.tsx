import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import { useOwnId } from '../kit/use-own-id.ts'
import { text } from '../text.ts'

interface Props {
  choose(files: readonly File[]): void
  /** What was wrong with the last one. */
  fault: FaultCode | undefined
  label?: string
  hint?: string
}

/** Files, chosen or dropped. */
export function FileDrop({ choose, fault, label = text('list.file'), hint = text('list.explain') }: Props) {
  const id = useOwnId()
  const [over, setOver] = useState(false)
  function take(files: FileList | null | undefined): void {
    if (files !== undefined && files !== null && files.length > 0) choose([...files])
  }
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to fill the field inside, which keys reach */}
      <div
        class={`drop ${over ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer?.files)
        }}
      >
        <label for={id}>{label}</label>
        <input
          id={id}
          type="file"
          multiple
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={fault === undefined ? undefined : 'true'}
          onChange={(event) => {
            take(event.currentTarget.files)
            // So that the same file can be chosen again once it was mended.
            event.currentTarget.value = ''
          }}
        />
        <p class="quiet">{text('list.drop')}</p>
      </div>
      <p id={`${id}-error`} class="fault" role="alert">
        {fault && text(`fault.${fault}`)}
      </p>
      <p id={`${id}-hint`} class="quiet hint">
        {hint}
      </p>
    </div>
  )
}
