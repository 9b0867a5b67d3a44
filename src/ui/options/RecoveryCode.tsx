import { text } from '../text.ts'

interface Props {
  code: string
  kept(): void
}

/** The new recovery code, once. */
export function RecoveryCode({ code, kept }: Props) {
  return (
    <section class="card recovery-code">
      <h2>{text('recovery.title')}</h2>
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
