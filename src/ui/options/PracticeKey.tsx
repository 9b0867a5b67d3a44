import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import type { SafeActions } from '../../core/safe-actions.ts'
import { Notice } from '../kit/Notice.tsx'
import { text } from '../text.ts'

interface Props {
  /** Public key that can open the vault, if one can. */
  present: string | undefined
  /** Public key that the practice's policy names, if it does. */
  offered: string | undefined
  set: SafeActions['setEscrow']
}

/** How a key is recognised: its last letters, which are random in every key. */
export function keyEnd(publicKey: string): string {
  return publicKey.slice(-12)
}

/** The practice's own way in: never without a click, always in sight, and taken back at any time. */
export function PracticeKey({ present, offered, set }: Props) {
  const [fault, setFault] = useState<FaultCode>()
  const press = (key: string | undefined) => () => void set(key).then(setFault)
  if (present === undefined && offered === undefined) return null
  return (
    <>
      {offered !== undefined && offered !== present && (
        <Notice kind="plain" button={text('escrow.allow')} press={press(offered)}>
          {text('escrow.offered', { key: keyEnd(offered) })}
        </Notice>
      )}
      {present !== undefined && (
        <Notice kind="plain" button={text('escrow.end')} press={press(undefined)}>
          {text('escrow.present', { key: keyEnd(present) })}
        </Notice>
      )}
      <p role="alert" class="fault">
        {fault && text(`fault.${fault}`)}
      </p>
    </>
  )
}
