import type { PanelState } from '../../core/queue.ts'
import { text } from '../text.ts'
import type { PanelActions } from './actions.ts'
import { Row } from './Row.tsx'

interface Props {
  state: PanelState
  actions: PanelActions
  now: number
  /** The text copied last. */
  copied: string | undefined
}

/** The requests of the page, or why there are none. */
export function Queue({ state, actions, now, copied }: Props) {
  // What cannot be read is not spoken of.
  if (state.rows.length === 0 && state.access !== undefined && state.access.kind !== 'part') return null
  if (state.rows.length === 0) {
    return (
      <div class="empty">
        <p>{text(state.page === 'none' ? 'panel.no-page' : 'panel.no-requests')}</p>
        {state.lock !== 'no-vault' && state.surface !== 'requests' && (
          <button type="button" onClick={actions.openRequests}>
            {text('panel.open-requests')}
          </button>
        )}
      </div>
    )
  }
  return (
    <ul class="queue" aria-label={text('panel.queue')}>
      {state.rows.map((row) => (
        <Row
          key={row.request.key}
          row={row}
          focused={row.request.key === state.focus}
          decisive={state.lock === 'unlocked'}
          guidance={state.guidance}
          wishes={state.wishes}
          actions={actions}
          now={now}
          copied={copied !== undefined && copied === row.preview?.text}
        />
      ))}
    </ul>
  )
}
