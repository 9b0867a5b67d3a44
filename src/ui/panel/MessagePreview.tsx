import type { ComponentChildren } from 'preact'
import type { Preview } from '../../core/queue.ts'
import { Problems } from '../kit/Problems.tsx'
import { text } from '../text.ts'

interface Props {
  preview: Preview | undefined
  copied: boolean
  copy(text: string): Promise<void>
  /** What may be picked for it. */
  children?: ComponentChildren
}

/** The exact text, and what the lint says of it. */
export function MessagePreview({ preview, copied, copy, children }: Props) {
  if (preview === undefined) return <p class="quiet">{text('row.no-message')}</p>
  return (
    <section class="message">
      <h2>{text('row.message')}</h2>
      <blockquote dir="auto">{preview.text}</blockquote>
      <Problems text={preview.text} problems={preview.problems} />
      {children}
      <div class="copy">
        <button type="button" class="quiet-button" onClick={() => copy(preview.text)}>
          {text('row.copy')}
        </button>
        <span role="status">{copied && text('row.copied')}</span>
      </div>
    </section>
  )
}
