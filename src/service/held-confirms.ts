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
  /** The user thought better of it, or decided something else. */
  leave(key: RequestKey): void
  /** The page was left: nothing that waited on it waits any more. */
  leaveAll(): void
}

/** What presses are kept with. */
export interface HeldWorld {
  rows: PanelRows
  page(): PageHand | undefined
  /** The press is answered: no page of ours may bring it up again. */
  answered(): void
}

/** Keeps the presses that wait. What is not let through did not happen. */
export function openHeldConfirms({ rows, page, answered }: HeldWorld): HeldConfirms {
  const waiting = new Set<RequestKey>()
  const place = (): void => {
    for (const key of waiting) {
      if (rows.rowOf(key) === undefined) continue
      waiting.delete(key)
      rows.setRow(key, { confirm: { kind: 'held' } })
    }
  }
  function leave(key: RequestKey): void {
    const { confirm } = rows.rowOf(key) ?? {}
    if (!waiting.delete(key) && confirm === undefined) return
    answered()
    if (confirm !== undefined && confirm.kind !== 'confirming') rows.setRow(key, { confirm: undefined })
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
      answered()
      rows.setRow(key, { confirm: { kind: 'confirming' } })
      const outcome = (await page()?.release(row.request)) ?? ({ kind: 'failed', why: 'page-gone' } as const)
      rows.setRow(key, { confirm: outcome.kind === 'done' ? undefined : outcome })
    },
    leave,
    leaveAll() {
      const held = rows.all().filter(({ confirm }) => confirm !== undefined)
      for (const key of [...waiting, ...held.map(({ request }) => request.key)]) leave(key)
    },
  }
}
