import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import { Field } from '../kit/Field.tsx'
import { text } from '../text.ts'

interface Props {
  create(passphrase: string): Promise<FaultCode | undefined>
}

/** The passphrase, twice. It is let go of as soon as it is set. */
export function NewPassphrase({ create }: Props) {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const [differ, setDiffer] = useState(false)
  const [fault, setFault] = useState<FaultCode>()
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    setFault(undefined)
    setDiffer(passphrase !== again)
    if (passphrase !== again) return
    setBusy(true)
    const wrong = await create(passphrase)
    setBusy(false)
    setFault(wrong)
    if (wrong !== undefined) return
    setPassphrase('')
    setAgain('')
  }
  return (
    <form class="fields" onSubmit={submit}>
      <p>{text('vault.explain')}</p>
      <Field
        label={text('vault.new')}
        type="password"
        autocomplete="new-password"
        value={passphrase}
        change={setPassphrase}
        hint={text('vault.hint')}
        error={fault && text(`fault.${fault}`)}
      />
      <Field
        label={text('vault.repeat')}
        type="password"
        autocomplete="new-password"
        value={again}
        change={setAgain}
        error={differ ? text('vault.differ') : undefined}
      />
      <button type="submit" class="primary" disabled={busy || passphrase === '' || again === ''}>
        {text(busy ? 'vault.working' : 'vault.create')}
      </button>
    </form>
  )
}
