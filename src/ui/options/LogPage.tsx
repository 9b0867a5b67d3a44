import type { OptionsState } from '../../core/options.ts'
import { text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { LogBook } from './LogBook.tsx'
import { LogReportPage } from './LogReportPage.tsx'
import { NeedsUnlock } from './NeedsUnlock.tsx'

interface Props {
  state: OptionsState
  actions: OptionsActions
}

/** The log, to whoever has unlocked. */
export function LogPage({ state: { lock, log }, actions }: Props) {
  return (
    <NeedsUnlock lock={lock} unlock={actions.unlock}>
      {log === undefined && (
        <p class="quiet" role="status">
          {text('log.reading')}
        </p>
      )}
      {log !== undefined && log.report === undefined && <LogBook log={log} actions={actions.log} />}
      {log?.report !== undefined && (
        <LogReportPage report={log.report} close={actions.log.closeReport} print={actions.print} />
      )}
    </NeedsUnlock>
  )
}
