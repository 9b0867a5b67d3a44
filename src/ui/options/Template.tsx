import type { PracticeDraft } from '../../core/options.ts'
import type { PolicyReport } from '../../core/policy/report.ts'
import type { Preview } from '../../core/queue.ts'
import { Field } from '../kit/Field.tsx'
import { Marked } from '../kit/Marked.tsx'
import { Problems } from '../kit/Problems.tsx'
import { text } from '../text.ts'
import { Locked } from './Locked.tsx'
import { ReadyTexts } from './ReadyTexts.tsx'

interface Props {
  draft: PracticeDraft
  report: PolicyReport
  change(part: Partial<PracticeDraft>): void
  preview: Preview | undefined
  /** Names of the fields that cannot be used. */
  wrong: readonly string[]
}

/** The reply as it is written, and as somebody would get it, with everything the lint objects to. */
export function Template({ draft, report, change, preview, wrong }: Props) {
  return (
    <>
      <ReadyTexts draft={draft} report={report} change={change} />
      <Locked name="reply" report={report}>
        <Field
          label={text('reply.template')}
          value={draft.reply}
          change={(reply) => change({ reply })}
          rows={7}
          hint={text('reply.placeholders')}
          error={wrong.includes('reply') ? text('reply.invalid.reply') : undefined}
        />
      </Locked>
      <Locked name="emergencyNumber" report={report}>
        <Field
          label={text('reply.emergency')}
          type="tel"
          value={draft.emergencyNumber ?? ''}
          change={(number) => change({ emergencyNumber: number === '' ? undefined : number })}
          error={wrong.includes('emergencyNumber') ? text('reply.invalid.emergencyNumber') : undefined}
          hint={text('reply.emergency-hint')}
        />
      </Locked>
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
