import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { text } from '../text.ts'

interface Props {
  /** What the button says that asks. */
  ask: string
  question: string
  yes: string
  confirm(): void
}

/** Something that cannot be taken back: asks once more. Escape and the first key land on the safe side. */
export function Confirm({ ask, question, yes, confirm }: Props) {
  const [open, setOpen] = useState(false)
  const cancel = useRef<HTMLButtonElement>(null)
  const asker = useRef<HTMLButtonElement>(null)
  const opened = useRef(false)
  useLayoutEffect(() => {
    if (open) cancel.current?.focus()
    else if (opened.current) asker.current?.focus()
    opened.current = open
  }, [open])
  if (!open) {
    return (
      <button type="button" class="danger" ref={asker} onClick={() => setOpen(true)}>
        {ask}
      </button>
    )
  }
  return (
    <fieldset
      class="confirm"
      aria-label={question}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setOpen(false)
      }}
    >
      <p>{question}</p>
      <div class="choices">
        <button type="button" ref={cancel} onClick={() => setOpen(false)}>
          {text('list.cancel')}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            setOpen(false)
            confirm()
          }}
        >
          {yes}
        </button>
      </div>
    </fieldset>
  )
}
