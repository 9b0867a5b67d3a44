import type { Preview } from '../../core/queue.ts'
import { Field } from '../kit/Field.tsx'
import { Marked } from '../kit/Marked.tsx'
import { Problems } from '../kit/Problems.tsx'
import { text } from '../text.ts'

interface Props {
  template: string
  change(template: string): void
  preview: Preview | undefined
  error: string | undefined
}

/** The reply as it is written, and as somebody would get it, with everything the lint objects to. */
export function Template({ template, change, preview, error }: Props) {
  return (
    <>
      <Field
        label={text('reply.template')}
        value={template}
        change={change}
        rows={7}
        hint={text('reply.placeholders')}
        error={error}
      />
      <section class="preview">
        <h2 class="small">{text('reply.preview')}</h2>
        {preview === undefined ? (
          <p class="quiet">{text('reply.no-channel')}</p>
        ) : (
          <>
            <blockquote dir="auto">
              <Marked text={preview.text} problems={preview.problems} />
            </blockquote>
            <Problems text={preview.text} problems={preview.problems} />
          </>
        )}
      </section>
    </>
  )
}
