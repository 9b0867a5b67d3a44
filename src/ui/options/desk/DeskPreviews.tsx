import type { DeskScreen } from '../../../core/policy/desk-screen.ts'
import { Marked } from '../../kit/Marked.tsx'
import { Problems } from '../../kit/Problems.tsx'
import { text } from '../../text.ts'

/** Every message that the policy writes itself, as somebody would get it, with what the lint objects to. */
export function DeskPreviews({ previews }: Pick<DeskScreen, 'previews'>) {
  return (
    <>
      {previews.map((preview) => (
        <section class="preview" key={preview.language}>
          <h3>
            {text('reply.preview')} ({text(`language.${preview.language}`)})
          </h3>
          <blockquote dir="auto" lang={preview.language}>
            <Marked text={preview.text} problems={preview.problems} />
          </blockquote>
          <Problems text={preview.text} problems={preview.problems} />
        </section>
      ))}
    </>
  )
}
