import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Profile } from '../../../core/guidance/profile.ts'
import type { Signed } from '../../../core/policy/desk-screen.ts'
import { Notice } from '../../kit/Notice.tsx'
import { text } from '../../text.ts'
import type { DeskActions } from './desk-actions.ts'
import { Handouts } from './Handouts.tsx'
import { PapersCard } from './PapersCard.tsx'
import { SignedFileCard } from './SignedFileCard.tsx'
import { Summary } from './Summary.tsx'

interface Props {
  signed: Signed
  fingerprint: string
  profiles: readonly Profile[]
  actions: DeskActions
}

/** A policy that is signed, and everything that is made from it. */
export function DeskSigned({ signed, fingerprint, profiles, actions }: Props) {
  const { document, source } = signed
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => box.current?.focus(), [])
  return (
    <div class="stack" ref={box} tabIndex={-1}>
      <Notice kind="good">{text('desk.signed', { id: document.id, version: document.version })}</Notice>
      <details class="card">
        <summary>{text('summary.title')}</summary>
        <div class="inside fields summary">
          <Summary document={document} profiles={profiles} fingerprint={fingerprint} />
        </div>
      </details>
      <SignedFileCard signed={signed} fingerprint={fingerprint} save={actions.save} />
      <PapersCard document={document} profiles={profiles} save={actions.save} />
      <Handouts source={source} actions={actions} />
      <div>
        <button type="button" onClick={actions.write}>
          {text('desk.back')}
        </button>
      </div>
    </div>
  )
}
