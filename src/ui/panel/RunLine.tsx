import { tally } from '../../core/backlog.ts'
import type { RequestKey } from '../../core/model.ts'
import type { QueueRow } from '../../core/queue.ts'
import { number, text } from '../text.ts'
import { outcomeText } from './Progress.tsx'

interface Props {
  rows: readonly QueueRow[]
  retry(): void
  focus(key: RequestKey): void
}

/** One decision alone is told on its row; from so many on a line tells of all. */
const SEVERAL = 2

/** What came of a run of decisions: how many happened, and each that did not with its reason, to be tried again with one press. */
export function RunLine({ rows, retry, focus }: Props) {
  const { declined, underWay, open } = tally(rows)
  if (open.length === 0 && declined + underWay < SEVERAL) return null
  const parts = [
    text('run.declined', { count: number(declined) }),
    ...(underWay > 0 ? [text('run.under-way', { count: number(underWay) })] : []),
    ...(open.length > 0 ? [text('run.not-done', { count: number(open.length) })] : []),
  ]
  const words = parts.join(', ')
  return (
    <div class={`run ${open.length > 0 ? 'open' : ''}`}>
      {open.length === 0 && <p role={underWay === 0 ? 'status' : undefined}>{words}</p>}
      {open.length > 0 && (
        <>
          <details>
            <summary role={underWay === 0 ? 'alert' : undefined}>{words}</summary>
            <ul class="plain">
              {open.map(({ request, stage }) => (
                <li key={request.key}>
                  <button type="button" class="quiet-button not-done-name" onClick={() => focus(request.key)}>
                    <span dir="auto">{request.name}</span>
                  </button>{' '}
                  <span class="quiet">{stage.kind === 'settled' && outcomeText(stage.outcome)}</span>
                </li>
              ))}
            </ul>
          </details>
          <button type="button" onClick={retry}>
            {text('row.retry')}
          </button>
        </>
      )}
    </div>
  )
}
