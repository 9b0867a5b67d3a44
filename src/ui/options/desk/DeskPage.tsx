import type { OptionsState } from '../../../core/options.ts'
import { text } from '../../text.ts'
import type { OptionsActions } from '../actions.ts'
import { NeedsUnlock } from '../NeedsUnlock.tsx'
import { Desk } from './Desk.tsx'

interface Props {
  state: OptionsState
  actions: OptionsActions
}

/** The practice's desk, to whoever has unlocked: the key that signs is made of the vault's. */
export function DeskPage({ state: { lock, desk, profiles }, actions }: Props) {
  return (
    <NeedsUnlock lock={lock} unlock={actions.unlock}>
      {desk === undefined ? (
        <p class="quiet" role="status">
          {text('loading')}
        </p>
      ) : (
        <Desk screen={desk} profiles={profiles} actions={actions.desk} />
      )}
    </NeedsUnlock>
  )
}
