import { useLayoutEffect, useRef } from 'preact/hooks'
import type { FaultCode } from '../../../core/fault.ts'
import type { Profile } from '../../../core/guidance/profile.ts'
import type { PolicyDocument } from '../../../core/policy/document.ts'
import { text } from '../../text.ts'
import type { DeskActions } from './desk-actions.ts'
import { Summary } from './Summary.tsx'
import { signedFile } from './signed-file.ts'

interface Props {
  document: PolicyDocument
  fingerprint: string
  fault: FaultCode | undefined
  profiles: readonly Profile[]
  actions: Pick<DeskActions, 'sign' | 'write' | 'save'>
}

/** What the policy will do, to be read before it is signed. */
export function DeskReview({ document, fingerprint, fault, profiles, actions }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => title.current?.focus(), [])
  async function sign(): Promise<void> {
    const signed = await actions.sign()
    if (signed !== undefined) actions.save(signed.name, signedFile(signed.text))
  }
  return (
    <section class="card fields summary">
      <h2 ref={title} tabIndex={-1}>
        {text('summary.title')}
      </h2>
      <p class="quiet">{text('summary.lead')}</p>
      <Summary document={document} profiles={profiles} fingerprint={fingerprint} />
      <p class="quiet">{text('desk.key-hint')}</p>
      <div class="save">
        <button type="button" class="primary" onClick={() => void sign()}>
          {text('desk.sign')}
        </button>
        <button type="button" onClick={actions.write}>
          {text('desk.back')}
        </button>
        <p role="alert" class="fault">
          {fault !== undefined && text(`fault.${fault}`)}
        </p>
      </div>
    </section>
  )
}
