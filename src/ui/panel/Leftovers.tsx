import type { Leftover } from '../../core/queue.ts'
import { day, text } from '../text.ts'

interface Props {
  leftovers: readonly Leftover[]
  resolve(intentId: string, happened: boolean): void
}

/** Decisions that something interrupted: only the user can see what became of them. */
export function Leftovers({ leftovers, resolve }: Props) {
  return leftovers.map(({ intentId, at, name, action, mayHaveActed }) => {
    const values = { name, date: day(at), action: text(`action.${action}`) }
    return (
      <section key={intentId} class="notice warning">
        <p>{text(mayHaveActed ? 'leftover.touched' : 'leftover.untouched', values)}</p>
        {mayHaveActed && (
          <button type="button" onClick={() => resolve(intentId, true)}>
            {text('leftover.yes')}
          </button>
        )}
        <button type="button" onClick={() => resolve(intentId, false)}>
          {text(mayHaveActed ? 'leftover.no' : 'leftover.note')}
        </button>
      </section>
    )
  })
}
