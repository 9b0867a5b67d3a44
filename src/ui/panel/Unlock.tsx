import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import { useOwnId } from '../kit/use-own-id.ts'
import { text } from '../text.ts'

interface Props {
  /** Resolves to what went wrong, if anything. */
  unlock(passphrase: string): Promise<FaultCode | undefined>
  explain: string
  /** Whether the passphrase can be typed at once. */
  focus?: boolean
}

/** The way in. The passphrase is let go of as soon as it was tried. */
export function Unlock({ unlock, explain, focus = false }: Props) {
  const id = useOwnId()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (focus) input.current?.focus()
  }, [focus])
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<FaultCode>()
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    setBusy(true)
    setFault(await unlock(passphrase))
    setPassphrase('')
    setBusy(false)
  }
  return (
    <form class="card" onSubmit={submit}>
      <p>{explain}</p>
      <label>
        {text('panel.passphrase')}
        <input
          ref={input}
          type="password"
          aria-invalid={fault === undefined ? undefined : 'true'}
          aria-describedby={`${id}-error`}
          autocomplete="current-password"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </label>
      <p id={`${id}-error`} role="alert" class="fault">
        {fault !== undefined && text(`fault.${fault}`)}
      </p>
      <button type="submit" class="primary" disabled={busy || passphrase === ''}>
        {text(busy ? 'panel.unlocking' : 'panel.unlock')}
      </button>
    </form>
  )
}
