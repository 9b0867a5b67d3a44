import type { MessageOutcome, Outcome } from '../../core/decision.ts'
import type { Stage } from '../../core/queue.ts'
import { text } from '../text.ts'

interface Props {
  stage: Stage
  now: number
  undo(): void
}

/** How far a decision is: the undo window, the act, what came of it. Read out as it changes. */
export function Progress({ stage, now, undo }: Props) {
  return (
    <div class={`progress ${stage.kind}`} aria-live="polite">
      <Words stage={stage} now={now} undo={undo} />
    </div>
  )
}

function Words({ stage, now, undo }: Props) {
  if (stage.kind === 'open') return null
  const action = text(`action.${stage.action}`)
  if (stage.kind === 'acting') return <p>{text('row.acting', { action })}</p>
  if (stage.kind === 'waiting') {
    const seconds = Math.max(0, Math.ceil((stage.until - now) / 1000))
    return (
      <>
        <p>{text('row.waiting', { action, seconds })}</p>
        <button type="button" onClick={undo}>
          {text('row.undo')}
        </button>
      </>
    )
  }
  return (
    <>
      <p class={stage.outcome.kind === 'done' ? '' : 'not-done'}>
        {text('row.settled', { action, outcome: outcomeText(stage.outcome) })}
      </p>
      {stage.message !== undefined && <p>{messageText(stage.message)}</p>}
    </>
  )
}

function outcomeText(outcome: Outcome): string {
  if (outcome.kind === 'done') return text('outcome.done')
  return text(`outcome.${outcome.kind}`, { why: text(`why.${outcome.why}`) })
}

function messageText(message: MessageOutcome | { kind: 'pending' }): string {
  if (message.kind === 'not-possible') return text('message.not-possible', { why: text(`why.${message.why}`) })
  return text(`message.${message.kind}`)
}
