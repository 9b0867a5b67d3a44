import type { Leftover, QueueRow } from '../../core/queue.ts'
import { isSameRequester } from '../../core/same-requester.ts'
import { day, text } from '../text.ts'

interface Props {
  leftovers: readonly Leftover[]
  rows: readonly QueueRow[]
  resolve(intentId: string, happened: boolean): void
  /** Carries it out now. */
  resume(intentId: string): void
}

/** Decisions that something interrupted: the user sees what became of them, or has them carried out now. */
export function Leftovers({ leftovers, rows, resolve, resume }: Props) {
  return leftovers.map(({ intentId, at, name, identity, action, mayHaveActed }) => {
    const values = { name, date: day(at), action: text(`action.${action}`) }
    const isHere = rows.some(({ request }) => isSameRequester(request.identity, identity))
    const isAcceptance = action === 'accept-with-a-reason'
    const kind = isAcceptance ? 'accepted' : mayHaveActed ? 'touched' : 'untouched'
    return (
      <section key={intentId} class="notice warning">
        <p>{text(`leftover.${kind}`, values)}</p>
        <div class="choices">
          {kind !== 'untouched' && (
            <button type="button" onClick={() => resolve(intentId, true)}>
              {text(isAcceptance ? 'leftover.did-confirm' : 'leftover.yes')}
            </button>
          )}
          {kind === 'untouched' && isHere && (
            <button type="button" class="primary" onClick={() => resume(intentId)}>
              {text('leftover.now', values)}
            </button>
          )}
          <button type="button" onClick={() => resolve(intentId, false)}>
            {text(isAcceptance ? 'leftover.no-confirm' : mayHaveActed ? 'leftover.no' : 'leftover.note')}
          </button>
        </div>
      </section>
    )
  })
}
