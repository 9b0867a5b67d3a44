import type { Former } from '../../../core/guidance/profile.ts'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { text } from '../../text.ts'

interface Props {
  value: Former
  change(value: unknown): void
  error: string | undefined
}

const KINDS = ['as-current', 'ask', 'allow-after'] as const

/** Years after which a former patient may be accepted, to begin with. */
const YEARS = 5

/** How former patients are treated. */
export function FormerEditor({ value, change, error }: Props) {
  return (
    <>
      <Choice
        label={text('setting.former')}
        value={value.kind}
        options={KINDS.map((kind) => ({ value: kind, label: text(`former.${kind}`) }))}
        change={(kind) => change(kind === 'allow-after' ? { kind, years: YEARS } : { kind })}
      />
      {value.kind === 'allow-after' && (
        <Field
          label={text('former.years')}
          type="number"
          value={String(value.years ?? '')}
          change={(years) => change({ kind: 'allow-after', years: years === '' ? null : Number(years) })}
          error={error}
        />
      )}
    </>
  )
}
