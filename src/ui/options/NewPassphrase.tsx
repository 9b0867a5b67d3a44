import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import type { PassphraseHelp } from '../../core/passphrase/judgement.ts'
import { FreshPassphrase } from '../kit/FreshPassphrase.tsx'
import { useFresh } from '../kit/use-fresh.ts'
import { text } from '../text.ts'

interface Props {
  help: PassphraseHelp
  create(passphrase: string): Promise<FaultCode | undefined>
}

/** The first passphrase. It is let go of as soon as it is set. */
export function NewPassphrase({ help, create }: Props) {
  const fresh = useFresh(help)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<FaultCode>()
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    setFault(undefined)
    setBusy(true)
    const fits = await fresh.check()
    const wrong = fits ? await create(fresh.passphrase) : undefined
    setBusy(false)
    setFault(wrong)
    if (fits && wrong === undefined) fresh.clear()
  }
  return (
    <form class="fields" onSubmit={submit}>
      <p>{text('vault.explain')}</p>
      <FreshPassphrase fresh={fresh} fault={fault} />
      <button type="submit" class="primary" disabled={busy || fresh.passphrase === '' || fresh.again === ''}>
        {text(busy ? 'vault.working' : 'vault.create')}
      </button>
    </form>
  )
}
