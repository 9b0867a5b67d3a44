import type { OptionsState } from '../../core/options.ts'
import { text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { MorningPage } from './MorningPage.tsx'
import { NeedsUnlock } from './NeedsUnlock.tsx'
import { Visits } from './Visits.tsx'

interface Props {
  state: OptionsState
  actions: OptionsActions
}

/** The day's visits, to whoever has unlocked. */
export function VisitsPage({ state: { lock, visits, policy }, actions }: Props) {
  return (
    <NeedsUnlock lock={lock} unlock={actions.unlock}>
      {visits === undefined && <p class="quiet">{text('loading')}</p>}
      {visits?.printing === false && <Visits visits={visits} actions={actions.visits} />}
      {visits?.printing === true && (
        <MorningPage
          visits={visits}
          practice={policy?.practiceName}
          close={() => actions.visits.print(false)}
          print={actions.print}
        />
      )}
    </NeedsUnlock>
  )
}
