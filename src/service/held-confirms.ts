import type { RequestKey } from '../core/model.ts'
import { passable } from '../core/queue.ts'
import type { PanelRows } from './panel-rows.ts'
import type { PageHand } from './panel-world.ts'

/** Presses of Facebook's Confirm that the guard held. */
export interface HeldConfirms {
  /** A press waits; its row may not be there yet. */
  hold(key: RequestKey): void
  /** Shows what waits on the rows that have come. */
  place(): void
  /** Lets it through, for anybody but a likely patient. Nothing of it is kept: it is not about a patient. */
  letThrough(key: RequestKey): Promise<void>
  /** The user thought better of it. */
  leave(key: RequestKey): void
}

/** Keeps the presses that wait. What is not let through did not happen. */
export function openHeldConfirms(rows: PanelRows, page: () => PageHand | undefined): HeldConfirms {
  const waiting = new Set<RequestKey>()
  const place = (): void => {
    for (const key of waiting) {
      if (rows.rowOf(key) === undefined) continue
      waiting.delete(key)
      rows.setRow(key, { confirm: { kind: 'held' } })
    }
  }
  return {
    hold(key) {
      waiting.add(key)
      place()
    },
    place,
    async letThrough(key) {
      const row = rows.rowOf(key)
      if (row === undefined || !passable(row)) return
      rows.setRow(key, { confirm: { kind: 'confirming' } })
      const outcome = (await page()?.release(row.request)) ?? ({ kind: 'failed', why: 'page-gone' } as const)
      rows.setRow(key, { confirm: outcome.kind === 'done' ? undefined : outcome })
    },
    leave(key) {
      waiting.delete(key)
      if (rows.rowOf(key)?.confirm?.kind !== 'confirming') rows.setRow(key, { confirm: undefined })
    },
  }
}
