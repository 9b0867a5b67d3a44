import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import { text } from '../text.ts'
import { Field } from './Field.tsx'
import { Strength } from './Strength.tsx'
import type { Fresh } from './use-fresh.ts'

interface Props {
  fresh: Fresh
  /** Why the passphrase was not taken. */
  fault?: FaultCode | undefined
}

/** The fields of a new passphrase: typed twice or suggested, shown or not, and how strong it is. */
export function FreshPassphrase({ fresh, fault }: Props) {
  const [shown, setShown] = useState(false)
  const { passphrase, again, judgement, problem, suggested } = fresh
  const type = shown ? 'text' : 'password'
  const refused = problem === 'weak' ? text('strength.refused') : undefined
  async function suggest(): Promise<void> {
    await fresh.suggest()
    setShown(true)
  }
  return (
    <>
      <Field
        label={text('vault.new')}
        type={type}
        autocomplete="new-password"
        spellcheck={false}
        value={passphrase}
        change={fresh.write}
        hint={text('vault.hint')}
        error={refused ?? (fault && text(`fault.${fault}`))}
      />
      <div class="choices">
        <button type="button" class="quiet-button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {text('vault.show')}
        </button>
        <button type="button" class="quiet-button" onClick={() => void suggest()}>
          {text('vault.suggest')}
        </button>
      </div>
      <Strength judgement={passphrase === '' ? undefined : judgement} suggested={suggested} />
      <Field
        label={text('vault.repeat')}
        type={type}
        autocomplete="new-password"
        spellcheck={false}
        value={again}
        change={fresh.repeat}
        error={problem === 'differ' ? text('vault.differ') : undefined}
      />
    </>
  )
}
