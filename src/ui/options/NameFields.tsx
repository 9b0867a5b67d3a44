import type { NameKind } from '../../core/model.ts'
import type { NameDraft } from '../../core/roster/person-draft.ts'
import { Field } from '../kit/Field.tsx'
import { useOwnId } from '../kit/use-own-id.ts'
import { number, text } from '../text.ts'

interface Props {
  name: NameDraft
  /** Which of the person's names it is, from 0. */
  at: number
  change(name: NameDraft): void
  error: string | undefined
}

const KINDS: readonly NameKind[] = ['official', 'usual', 'nickname', 'maiden', 'previous', 'alias']

/** One name of a person, by its parts. Left empty, it is left out. */
export function NameFields({ name, at, change, error }: Props) {
  const id = useOwnId()
  return (
    <fieldset class="name-fields">
      <legend>{text('people.name', { number: number(at + 1) })}</legend>
      <div class="field">
        <label for={id}>{text('people.kind')}</label>
        <select
          id={id}
          value={name.kind}
          onChange={({ currentTarget: { value } }) =>
            change({ ...name, kind: KINDS.find((kind) => kind === value) ?? 'official' })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {text(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      {name.text !== undefined && (
        <Field label={text('field.whole')} value={name.text} change={(words) => change({ ...name, text: words })} />
      )}
      <Field
        label={text('field.given')}
        value={name.given}
        change={(given) => change({ ...name, given })}
        error={error}
        focus={at === 0}
      />
      <Field label={text('field.middle')} value={name.middle} change={(middle) => change({ ...name, middle })} />
      <Field label={text('field.family')} value={name.family} change={(family) => change({ ...name, family })} />
    </fieldset>
  )
}
