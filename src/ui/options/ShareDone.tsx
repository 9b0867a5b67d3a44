import { useOwnId } from '../kit/use-own-id.ts'
import { text } from '../text.ts'

interface Props {
  label: string
  /** 0 to 1. */
  share: number
  cancel?(): void
}

/** How far something is, and the way out of it. */
export function ShareDone({ label, share, cancel }: Props) {
  const id = useOwnId()
  return (
    <div class="share-done">
      <p id={id} role="status">
        {label}
      </p>
      <progress aria-labelledby={id} max={1} value={share} />
      {cancel !== undefined && (
        <button type="button" onClick={cancel}>
          {text('list.cancel')}
        </button>
      )}
    </div>
  )
}
