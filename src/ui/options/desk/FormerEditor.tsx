import type { Former } from '../../../core/guidance/profile.ts'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { text } from '../../text.ts'

interface Props {
  /** `null` while nothing is chosen. */
  value: Former | null
  change(value: unknown): void
  /** Paths within the value that cannot be used; `''` is the value itself. */
  wrong: readonly string[]
}

const KINDS = ['as-current', 'ask', 'allow-after'] as const

/** How former patients are treated. */
export function FormerEditor({ value, change, wrong }: Props) {
  return (
    <>
      <Choice
        label={text('setting.former')}
        value={value?.kind}
        options={KINDS.map((kind) => ({ value: kind, label: text(`former.${kind}`) }))}
        change={(kind) => change(kind === 'allow-after' ? { kind, years: null } : { kind })}
        error={wrong.includes('') ? text('desk.choose') : undefined}
      />
      {value?.kind === 'allow-after' && (
        <Field
          label={text('former.years')}
          type="number"
          value={String(value.years ?? '')}
          change={(years) => change({ kind: 'allow-after', years: years === '' ? null : Number(years) })}
          error={wrong.includes('years') ? text('desk.invalid.former') : undefined}
        />
      )}
    </>
  )
}
