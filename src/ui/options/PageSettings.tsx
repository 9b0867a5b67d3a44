import type { PracticeDraft } from '../../core/options.ts'
import type { PolicyReport } from '../../core/policy/report.ts'
import { Field } from '../kit/Field.tsx'
import { useOwnId } from '../kit/use-own-id.ts'
import { text } from '../text.ts'
import { Locked } from './Locked.tsx'

interface Props {
  draft: PracticeDraft
  report: PolicyReport
  change(part: Partial<PracticeDraft>): void
  wrong: readonly string[]
}

const FOOTPRINTS = ['control', 'none'] as const

/** What Facebook's page gets, whether Confirm waits, and how long a decision can be taken back. */
export function PageSettings({ draft, report, change, wrong }: Props) {
  const name = useOwnId()
  return (
    <section class="card fields">
      <Locked name="pageFootprint" report={report}>
        <fieldset class="footprint">
          <legend>{text('security.footprint')}</legend>
          {FOOTPRINTS.map((footprint) => (
            <label key={footprint}>
              <input
                type="radio"
                name={name}
                checked={draft.pageFootprint === footprint}
                onChange={() => change({ pageFootprint: footprint })}
              />
              {text(`security.footprint.${footprint}`)}
            </label>
          ))}
        </fieldset>
      </Locked>
      <Locked name="confirmGuard" report={report}>
        <label>
          <input
            type="checkbox"
            checked={draft.confirmGuard !== false}
            onChange={(event) => change({ confirmGuard: event.currentTarget.checked })}
          />
          {text('security.guard')}
        </label>
        <p class="quiet hint">{text('security.guard-hint')}</p>
      </Locked>
      <Locked name="undoSeconds" report={report}>
        <Field
          label={text('security.undo')}
          type="number"
          value={Number.isNaN(draft.undoSeconds) ? '' : String(draft.undoSeconds)}
          change={(seconds) => change({ undoSeconds: seconds === '' ? Number.NaN : Number(seconds) })}
          error={wrong.includes('undoSeconds') ? text('reply.invalid.undoSeconds') : undefined}
          hint={text('security.undo-hint')}
        />
      </Locked>
    </section>
  )
}
