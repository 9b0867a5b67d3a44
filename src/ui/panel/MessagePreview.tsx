import type { Preview } from '../../core/queue.ts'
import { Problems } from '../kit/Problems.tsx'
import { text } from '../text.ts'

interface Props {
  preview: Preview | undefined
  copied: boolean
  copy(text: string): Promise<void>
}

/** The exact text, and what the lint says of it. */
export function MessagePreview({ preview, copied, copy }: Props) {
  if (preview === undefined) return <p class="quiet">{text('row.no-message')}</p>
  return (
    <section class="message">
      <h2>{text('row.message')}</h2>
      <blockquote dir="auto">{preview.text}</blockquote>
      <Problems text={preview.text} problems={preview.problems} />
      <div class="copy">
        <button type="button" class="quiet-button" onClick={() => copy(preview.text)}>
          {text('row.copy')}
        </button>
        <span role="status">{copied && text('row.copied')}</span>
      </div>
    </section>
  )
}
