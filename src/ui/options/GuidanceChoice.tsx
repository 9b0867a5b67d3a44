import type { Former, Profile } from '../../core/guidance/profile.ts'
import type { PracticeDraft } from '../../core/options.ts'
import type { PolicyReport } from '../../core/policy/report.ts'
import { Choice } from '../kit/Choice.tsx'
import { Field } from '../kit/Field.tsx'
import { Rules } from '../panel/Rules.tsx'
import { text } from '../text.ts'
import { Locked } from './Locked.tsx'

interface Props {
  draft: PracticeDraft
  report: PolicyReport
  profiles: readonly Profile[]
  change(part: Partial<PracticeDraft>): void
  wrong: readonly string[]
  /** With former patients and families, which a first run does not need. */
  whole: boolean
}

const FORMER = ['profile', 'as-current', 'ask', 'allow-after'] as const
const FAMILY = ['profile', 'hint', 'ignore'] as const

/** Whose guidance is followed, what it says and where, and what the practice sets instead. */
export function GuidanceChoice({ draft, report, profiles, change, wrong, whole }: Props) {
  const { profile, former, family } = draft
  const chosen = profiles.find(({ id }) => id === profile)
  return (
    <section class="card fields">
      <Locked name="profile" report={report}>
        <Choice
          label={text('guidance.profile')}
          value={profile}
          options={profiles.map(({ id, title }) => ({ value: id, label: title }))}
          change={(id) => change({ profile: id })}
        />
      </Locked>
      {chosen === undefined && <p>{text('guidance.not-chosen')}</p>}
      <p class="quiet">{text('guidance.no-advice')}</p>
      {chosen !== undefined && <Rules rules={chosen.rules} />}
      {whole && (
        <>
          <Locked name="former" report={report}>
            <Choice
              label={text('setting.former')}
              value={former?.kind ?? 'profile'}
              options={FORMER.map((value) => ({ value, label: text(`former.${value}`) }))}
              change={(kind) => change({ former: formerOf(kind) })}
            />
            {former?.kind === 'allow-after' && (
              <Field
                label={text('former.years')}
                type="number"
                value={Number.isNaN(former.years) ? '' : String(former.years)}
                change={(years) => change({ former: { kind: 'allow-after', years: Number.parseInt(years, 10) } })}
                error={wrong.includes('former.years') ? text('reply.invalid.years') : undefined}
              />
            )}
          </Locked>
          <Locked name="family" report={report}>
            <Choice
              label={text('setting.family')}
              value={family ?? 'profile'}
              options={FAMILY.map((value) => ({ value, label: text(`family.${value}`) }))}
              change={(value) => change({ family: value === 'profile' ? undefined : value })}
            />
          </Locked>
        </>
      )}
    </section>
  )
}

function formerOf(kind: (typeof FORMER)[number]): Former | undefined {
  if (kind === 'profile') return
  return kind === 'allow-after' ? { kind, years: Number.NaN } : { kind }
}
