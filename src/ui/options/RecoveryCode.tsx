import { useEffect, useRef } from 'preact/hooks'
import { text } from '../text.ts'

interface Props {
  code: string
  kept(): void
}

/** The new recovery code, once: it takes the eye, and the browser asks before the page is left without it. */
export function RecoveryCode({ code, kept }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [])
  return (
    <section class="card recovery-code">
      <h2 tabIndex={-1} ref={title}>
        {text('recovery.title')}
      </h2>
      <p>{text('recovery.explain')}</p>
      <p class="code groups">
        {code.split('-').map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups of a code have nothing else to be told apart by
          <span key={place}>{group}</span>
        ))}
      </p>
      <button type="button" class="primary" onClick={kept}>
        {text('recovery.kept')}
      </button>
    </section>
  )
}
