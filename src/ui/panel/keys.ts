import type { QueueAction } from '../../core/decision.ts'
import type { Guidance } from '../../core/guidance/guidance.ts'
import { acceptable, confirmable, type PanelState, type QueueRow } from '../../core/queue.ts'
import type { PanelActions } from './actions.ts'

const DECIDE: Record<string, QueueAction> = {
  m: 'decline-with-message',
  d: 'decline-silently',
  n: 'not-my-patient',
  l: 'later',
}

/**
 * What a key does in the panel.
 * @param help shows or hides the list of keys
 * @returns whether the key was one of ours
 */
export function pressKey(key: string, state: PanelState, actions: PanelActions, help: () => void): boolean {
  const row = state.rows.find(({ request }) => request.key === state.focus)
  if (key === 'j' || key === 'ArrowDown') actions.step(1)
  else if (key === 'k' || key === 'ArrowUp') actions.step(-1)
  else if (key === 's') actions.sort(state.sort === 'page-order' ? 'likely-first' : 'page-order')
  else if (key === 'x') actions.lock()
  else if (key === '?') help()
  else if (row !== undefined) return onRow(key, row, state.guidance, actions)
  else return false
  return true
}

function onRow(key: string, row: QueueRow, guidance: Guidance, actions: PanelActions): boolean {
  const action = DECIDE[key]
  if (action !== undefined) actions.choose(row.request.key, action)
  else if (key === 'u') actions.undo(row.request.key)
  else if (key === 'v') actions.showOnPage(row.request.key)
  else if (key === 'a' && row.confirm?.kind === 'held' && confirmable(row, guidance)) actions.allow(row.request.key)
  else if (key === 'a' && acceptable(row, guidance)) actions.accept(row.request.key)
  else if (key === 'Escape' && row.confirm !== undefined) actions.leave(row.request.key)
  else if (key === 'c' && row.preview !== undefined) actions.copy(row.preview.text)
  else return false
  return true
}
