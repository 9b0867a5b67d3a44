import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Profile } from '../../../core/guidance/profile.ts'
import type { DeskScreen } from '../../../core/policy/desk-screen.ts'
import { SETTING_NAMES } from '../../../core/policy/document.ts'
import { text } from '../../text.ts'
import { DeskPreviews } from './DeskPreviews.tsx'
import type { DeskActions } from './desk-actions.ts'
import { PolicyMarks } from './PolicyMarks.tsx'
import { SettingRule } from './SettingRule.tsx'
import { Unsettled } from './Unsettled.tsx'

interface Props {
  screen: DeskScreen
  profiles: readonly Profile[]
  actions: DeskActions
  /** Somebody comes back to it: the keyboard goes on where it left. */
  back: boolean
}

/** The policy while it is written. */
export function DeskForm({ screen, profiles, actions, back }: Props) {
  const { draft, previews, checked, fault, unsettled } = screen
  const wrong = checked?.kind === 'wrong' ? checked.wrong : []
  const [tried, setTried] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (back) button.current?.focus()
  }, [back])
  useLayoutEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [tried])
  function submit(event: Event): void {
    event.preventDefault()
    actions.review()
    setTried(tried + 1)
  }
  return (
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
            readChannel={actions.readChannel}
          />
        ))}
        <DeskPreviews previews={previews} />
      </section>
      <section class="card fields">
        <h2>{text('desk.check')}</h2>
        <p class="quiet">{text('desk.check-hint')}</p>
        <Unsettled names={unsettled} draft={draft} />
        <div class="save">
          <button type="submit" class="primary" ref={button}>
            {text('desk.check-now')}
          </button>
          <p role="alert" class="fault">
            {fault !== undefined && text(`fault.${fault}`)}
            {checked?.kind === 'wrong' && text('desk.wrong')}
            {checked?.kind === 'refused' && text(refusal(checked.problem))}
          </p>
        </div>
      </section>
    </form>
  )
}

/** Why a draft is refused, in words. */
function refusal(problem: string) {
  if (problem === 'message-problems' || problem === 'decides-nothing') return `desk.${problem}` as const
  const known = problem === 'expired' || problem === 'older-version' ? problem : 'same-version-changed'
  return `desk.refused.${known}` as const
}
