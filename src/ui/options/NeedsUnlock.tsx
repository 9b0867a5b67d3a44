import type { ComponentChildren } from 'preact'
import type { OptionsState } from '../../core/options.ts'
import { Notice } from '../kit/Notice.tsx'
import { Unlock } from '../panel/Unlock.tsx'
import { text } from '../text.ts'
import type { OptionsActions } from './actions.ts'

interface Props {
  lock: OptionsState['lock']
  unlock: OptionsActions['unlock']
  children: ComponentChildren
}

/** Shows what it holds to whoever has unlocked; to everybody else the way in. */
export function NeedsUnlock({ lock, unlock, children }: Props) {
  if (lock === 'unlocked') return <>{children}</>
  if (lock === 'locked') return <Unlock unlock={unlock} explain={text('needs.unlock')} />
  return (
    <Notice kind="plain">
      {text('panel.no-vault')} <a href="#welcome">{text('panel.set-up')}</a>
    </Notice>
  )
}
