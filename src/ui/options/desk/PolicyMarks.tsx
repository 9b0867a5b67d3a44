import type { PolicyDraft } from '../../../core/policy/draft.ts'
import { Field } from '../../kit/Field.tsx'
import { text } from '../../text.ts'

interface Props {
  draft: PolicyDraft
  /** Paths of what cannot be used. */
  wrong: readonly string[]
  change(part: Partial<PolicyDraft>): void
}

const MARKS = ['approvedBy', 'effective', 'expires', 'reapproveBy'] as const
const AROUND = ['organizationName', 'minVersion', 'updateUrl', 'installUrl'] as const
const DATES = ['effective', 'expires', 'reapproveBy']
const ADDRESSES = ['updateUrl', 'installUrl']

/** What names a policy, from when to when it holds, and what an administrator needs besides. */
export function PolicyMarks({ draft, wrong, change }: Props) {
  const fault = (name: keyof PolicyDraft): string | undefined =>
    wrong.includes(name) ? text(`desk.invalid.${kindOf(name)}`) : undefined
  const field = (name: (typeof MARKS | typeof AROUND)[number]) => (
    <Field
      key={name}
      label={text(`desk.${name}`)}
      hint={text(`desk.${name}-hint`)}
      type={DATES.includes(name) ? 'date' : ADDRESSES.includes(name) ? 'url' : 'text'}
      value={draft[name]}
      change={(value) => change({ [name]: value })}
      error={fault(name)}
    />
  )
  return (
    <>
      <section class="card fields">
        <h2>{text('desk.marks')}</h2>
        <div class="side-by-side">
          <Field
            label={text('desk.id')}
            hint={text('desk.id-hint')}
            value={draft.id}
            change={(id) => change({ id })}
            error={fault('id')}
          />
          <Field
            label={text('desk.version')}
            hint={text('desk.version-hint')}
            type="number"
            value={draft.version === 0 ? '' : String(draft.version)}
            change={(version) => change({ version: Number.parseInt(version, 10) || 0 })}
            error={fault('version')}
          />
          {MARKS.map(field)}
        </div>
      </section>
      <details class="card">
        <summary>{text('desk.around')}</summary>
        <div class="inside fields">
          {AROUND.map(field)}
          <label class="check">
            <input
              type="checkbox"
              checked={draft.suppressOnboarding}
              onChange={({ currentTarget }) => change({ suppressOnboarding: currentTarget.checked })}
            />{' '}
            {text('desk.suppressOnboarding')}
          </label>
        </div>
      </details>
    </>
  )
}

function kindOf(name: keyof PolicyDraft): 'id' | 'version' | 'date' | 'words' | 'minVersion' | 'url' {
  if (name === 'id' || name === 'version' || name === 'minVersion') return name
  if (DATES.includes(name)) return 'date'
  return ADDRESSES.includes(name) ? 'url' : 'words'
}
