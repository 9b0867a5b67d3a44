import { codeOf } from '../core/fault.ts'
import type { FriendRequest, RequestKey } from '../core/model.ts'
import type { Preview, QueueRow } from '../core/queue.ts'
import { countNewNames } from './new-names.ts'
import type { PanelRows } from './panel-rows.ts'
import type { PanelWorld } from './panel-world.ts'

/** What verdicts are made with. */
interface VerdictWorld {
  world: PanelWorld
  rows: PanelRows
  /** The message for a row, with what was picked for it; nothing before the practice has said enough. */
  prepare(row: Pick<QueueRow, 'request' | 'wish'>): Preview | undefined
  /** Something is known of a request now, or why nothing can be. */
  checked(key: RequestKey): void
  /** Whether some names have to wait. */
  waits(doWait: boolean): void
}

/**
 * Gives each row that has none its verdict and its message: all of them at once, as long as there are not more new names than
 * people write requests. The rest follow by themselves, a minute later.
 * @returns to be called whenever rows were added; with `again` all are compared anew, and keep the verdict shown until then
 */
export function openPanelVerdicts({ world, rows, prepare, checked, waits }: VerdictWorld): (again?: boolean) => void {
  const names = countNewNames(world.now)
  let callOff: (() => void) | undefined

  async function assess(request: FriendRequest): Promise<void> {
    try {
      const verdict = await world.decisions.assess(request)
      const earlier = verdict.kind === 'locked' ? undefined : await world.earlier(request)
      const row = rows.rowOf(request.key)
      if (row?.request.name === request.name) rows.setRow(request.key, { verdict, preview: prepare(row), earlier })
    } catch (error) {
      rows.setRow(request.key, { verdict: { kind: 'checking' }, fault: codeOf(error) })
    }
    checked(request.key)
  }
  return function assessNew(again = false) {
    const fresh = rows.all().filter(({ verdict }) => again || verdict.kind === 'checking')
    const late = fresh.filter(({ request }) => !names.take(request))
    for (const row of fresh) if (!late.includes(row)) void assess(row.request)
    callOff?.()
    callOff = late.length === 0 ? undefined : world.after(names.rest(), () => assessNew(again))
    waits(late.length > 0)
  }
}
