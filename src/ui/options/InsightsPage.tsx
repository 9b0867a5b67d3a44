import type { OptionsState } from '../../core/options.ts'
import { text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { ChannelCase } from './ChannelCase.tsx'
import { Insights } from './Insights.tsx'
import { NeedsUnlock } from './NeedsUnlock.tsx'

interface Props {
  state: OptionsState
  actions: OptionsActions
}

/** What the log shows as a whole, to whoever has unlocked. */
export function InsightsPage({ state: { lock, insights, policy }, actions }: Props) {
  const { insight, printing = false, fault } = insights ?? {}
  return (
    <NeedsUnlock lock={lock} unlock={actions.unlock}>
      {fault !== undefined && (
        <p class="fault" role="alert">
          {text(`fault.${fault}`)}
        </p>
      )}
      {insight === undefined && fault === undefined && (
        <p class="quiet" role="status">
          {text('insights.reading')}
        </p>
      )}
      {insight !== undefined && !printing && (
        <Insights insight={insight} policy={policy} showCase={() => actions.insights.print(true)} />
      )}
      {insight !== undefined && printing && (
        <ChannelCase
          insight={insight}
          practice={policy?.practiceName}
          close={() => actions.insights.print(false)}
          print={actions.print}
        />
      )}
    </NeedsUnlock>
  )
}
