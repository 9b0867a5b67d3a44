import type { ComponentChildren } from 'preact'

interface Props {
  kind: 'plain' | 'warning' | 'good'
  children: ComponentChildren
  /** What the one button says, if there is one. */
  button?: string
  press?: () => void
}

/** One sentence for the user, perhaps with the one thing to do about it. */
export function Notice({ kind, children, button, press }: Props) {
  return (
    <div class={`notice ${kind}`} role={kind === 'warning' ? 'alert' : 'status'}>
      <p>{children}</p>
      {button !== undefined && (
        <button type="button" class={kind === 'warning' ? '' : 'primary'} onClick={press}>
          {button}
        </button>
      )}
    </div>
  )
}
