import type { MessageOutcome, Outcome } from '../../core/decision.ts'
import { notDone, type QueueRow } from '../../core/queue.ts'
import { text } from '../text.ts'

interface Props {
  row: QueueRow
  now: number
  undo(): void
  /** Tries the same again. */
  retry(): void
  /** Brings the tab with the prepared message to the front. */
  showMessage(intentId: string): void
}

/** How far a decision is: the undo window, the act, what came of it. Read out as it changes. */
export function Progress(props: Props) {
  const { row } = props
  return (
    <div class={`progress ${row.wanted === undefined ? row.stage.kind : 'waiting'}`} aria-live="polite">
      <Words {...props} />
    </div>
  )
}

function Words({ row, now, undo, retry, showMessage }: Props) {
  const { stage, wanted } = row
  const { name } = row.request
  if (wanted !== undefined) {
    return <Undoable says={text('row.wanted', { action: text(`action.${wanted}`) })} name={name} undo={undo} />
  }
  if (stage.kind === 'open') return null
  const action = text(`action.${stage.action}`)
  if (stage.kind === 'acting') return <p>{text('row.acting', { action })}</p>
  if (stage.kind === 'waiting') {
    const seconds = Math.max(0, Math.ceil((stage.until - now) / 1000))
    return <Undoable says={text('row.waiting', { action, seconds })} name={name} undo={undo} />
  }
  return (
    <>
      <p class={stage.outcome.kind === 'done' ? '' : 'not-done'}>
        {text('row.settled', { action, outcome: outcomeText(stage.outcome) })}
      </p>
      {notDone(row) && stage.action !== 'accept-with-a-reason' && (
        <button type="button" aria-label={text('row.for-whom', { action: text('row.retry'), name })} onClick={retry}>
          {text('row.retry')}
        </button>
      )}
      {stage.message !== undefined && <p>{messageText(stage.message)}</p>}
      {(stage.message?.kind === 'prepared' || stage.message?.kind === 'behind') && (
        <button
          type="button"
          aria-label={text('row.for-whom', { action: text('message.go'), name })}
          onClick={() => showMessage(stage.intentId)}
        >
          {text('message.go')}
        </button>
      )}
    </>
  )
}

function Undoable({ says, name, undo }: { says: string; name: string; undo(): void }) {
  return (
    <>
      <p>{says}</p>
      <button type="button" aria-label={text('row.for-whom', { action: text('row.undo'), name })} onClick={undo}>
        {text('row.undo')}
      </button>
    </>
  )
}

/** What came of a decision, in words: `failed: the request is no longer on the page`. */
export function outcomeText(outcome: Outcome): string {
  if (outcome.kind === 'done') return text('outcome.done')
  return text(`outcome.${outcome.kind}`, { why: text(`why.${outcome.why}`) })
}

function messageText(message: MessageOutcome | { kind: 'pending' | 'behind' }): string {
  if (message.kind === 'not-possible') return text('message.not-possible', { why: text(`why.${message.why}`) })
  return text(`message.${message.kind}`)
}
