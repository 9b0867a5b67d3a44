import type { QueueAction } from '../../core/decision.ts'
import type { Guidance } from '../../core/guidance/guidance.ts'
import type { RequestKey } from '../../core/model.ts'
import { acceptable, type PanelState, passable, type QueueRow } from '../../core/queue.ts'
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
  if (key === 'j' || key === 'ArrowDown') return step(state, actions, 1)
  if (key === 'k' || key === 'ArrowUp') return step(state, actions, -1)
  if (key === 's') actions.sort(state.sort === 'page-order' ? 'likely-first' : 'page-order')
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
  else if (key === 'a' && passable(row)) actions.letThrough(row.request.key)
  else if (key === 'a' && acceptable(row, guidance)) actions.askReason(row.request.key)
  else if (key === 'Escape' && row.confirm !== undefined) actions.leave(row.request.key)
  else if (key === 'c' && row.preview !== undefined) actions.copy(row.preview.text)
  else return false
  return true
}

function step({ rows, focus }: PanelState, actions: PanelActions, by: 1 | -1): boolean {
  const keys: RequestKey[] = rows.map(({ request }) => request.key)
  const at = focus === undefined ? -1 : keys.indexOf(focus)
  const next = keys[at === -1 ? (by === 1 ? 0 : keys.length - 1) : at + by]
  if (next !== undefined) actions.focus(next)
  return true
}
