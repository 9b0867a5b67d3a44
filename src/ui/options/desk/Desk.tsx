import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Profile } from '../../../core/guidance/profile.ts'
import type { DeskScreen } from '../../../core/policy/desk-screen.ts'
import { SETTING_NAMES } from '../../../core/policy/document.ts'
import { Notice } from '../../kit/Notice.tsx'
import { text } from '../../text.ts'
import { DeskPreviews } from './DeskPreviews.tsx'
import type { DeskActions } from './desk-actions.ts'
import { Handouts } from './Handouts.tsx'
import { PapersCard } from './PapersCard.tsx'
import { PolicyMarks } from './PolicyMarks.tsx'
import { SettingRule } from './SettingRule.tsx'
import { SignedFileCard } from './SignedFileCard.tsx'

interface Props {
  screen: DeskScreen
  profiles: readonly Profile[]
  actions: DeskActions
}

/** Where one policy for a whole practice is written, signed and handed out. */
export function Desk({ screen, profiles, actions }: Props) {
  const { draft, fingerprint, previews, checked, signed, fault } = screen
  const wrong = checked?.kind === 'wrong' ? checked.wrong : []
  const [tried, setTried] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [tried])
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    await actions.sign()
    setTried(tried + 1)
  }
  return (
    <div class="stack">
      <p class="lead">{text('desk.lead')}</p>
      <form class="practice stack" ref={form} onSubmit={submit} noValidate>
        <PolicyMarks draft={draft} wrong={wrong} change={actions.change} />
        <section class="card fields">
          <h2>{text('desk.settings')}</h2>
          <p class="quiet">{text('desk.settings-hint')}</p>
          {SETTING_NAMES.map((name) => (
            <SettingRule
              key={name}
              {...{ name, draft, wrong, profiles }}
              change={actions.change}
              makeKeyPair={actions.makeKeyPair}
            />
          ))}
          <DeskPreviews previews={previews} />
        </section>
        <section class="card fields">
          <h2>{text('desk.key')}</h2>
          <p>
            {text('desk.fingerprint')} <strong class="fingerprint">{fingerprint}</strong>
          </p>
          <p class="quiet">{text('desk.key-hint')}</p>
          <div class="save">
            <button type="submit" class="primary">
              {text('desk.sign')}
            </button>
            <p role="alert" class="fault">
              {fault !== undefined && text(`fault.${fault}`)}
              {checked?.kind === 'wrong' && text('desk.wrong')}
              {checked?.kind === 'refused' &&
                text(
                  checked.problem === 'message-problems'
                    ? 'desk.message-problems'
                    : `desk.refused.${refusal(checked.problem)}`,
                )}
            </p>
          </div>
        </section>
      </form>
      <div aria-live="polite" class="stack">
        {signed !== undefined && (
          <>
            <Notice kind="good">
              {text('desk.signed', { id: signed.document.id, version: signed.document.version })}
            </Notice>
            <SignedFileCard signed={signed} fingerprint={fingerprint} save={actions.save} />
            <PapersCard document={signed.document} profiles={profiles} save={actions.save} />
            <Handouts source={signed.source} actions={actions} />
          </>
        )}
      </div>
    </div>
  )
}

/** Which of the three reasons for which a draft is refused. */
function refusal(problem: string): 'older-version' | 'same-version-changed' | 'expired' {
  return problem === 'expired' || problem === 'older-version' ? problem : 'same-version-changed'
}
