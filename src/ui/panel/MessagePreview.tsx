import type { Preview } from '../../core/queue.ts'
import { Problems } from '../kit/Problems.tsx'
import { text } from '../text.ts'

interface Props {
  preview: Preview | undefined
  copy(text: string): void
}

/** The exact text, and what the lint says of it. */
export function MessagePreview({ preview, copy }: Props) {
  if (preview === undefined) return <p class="quiet">{text('row.no-message')}</p>
  return (
    <section class="message">
      <h3>{text('row.message')}</h3>
      <blockquote dir="auto">{preview.text}</blockquote>
      <Problems text={preview.text} problems={preview.problems} />
      <button type="button" class="quiet-button" onClick={() => copy(preview.text)}>
        {text('row.copy')}
      </button>
    </section>
  )
}
