import { handled, putOff } from '../../core/backlog.ts'
import type { QueueRow } from '../../core/queue.ts'
import { number, text } from '../text.ts'

/** From so many requests on it is a backlog. */
const MANY = 10

/** How far a long queue is; it goes by the log as well, so that a reload loses nothing of it. */
export function Backlog({ rows }: { rows: readonly QueueRow[] }) {
  if (rows.length < MANY) return null
  const done = rows.filter(handled).length
  const values = { done: number(done), count: number(rows.length), later: number(rows.filter(putOff).length) }
  return (
    <div class="backlog">
      <p class="quiet" role="status">
        {text('panel.backlog', values)}
      </p>
      <progress max={rows.length} value={done} aria-label={text('panel.backlog-label')} />
    </div>
  )
}
