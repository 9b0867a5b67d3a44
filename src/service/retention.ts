import type { HoldScope, KeepingEntry } from '../core/log/entry.ts'
import { activeHolds, RETENTION_YEARS, retentionEnd } from '../core/log/retention.ts'
import type { Log } from '../store/log.ts'

/** What keeping the log for its time needs of the outside. */
export interface RetentionWorld {
  log: Log
  now(): Date
  /** A fresh UUID. */
  newId(): string
  /** Years to keep decisions; six without it. */
  years?: number
}

/** How long decisions are kept. Nothing is removed unasked. Everything rejects with Fault `locked` while the vault is. */
export interface Retention {
  /** How many decisions are older than their time and under no hold. */
  due(): Promise<number>
  /** Removes them, on record; returns how many went. @throws Fault `log-damaged`, `log-wiped` */
  remove(): Promise<number>
  /** Holds that are in force, oldest first. */
  holds(): Promise<Extract<KeepingEntry, { kind: 'hold' }>[]>
  /** Keeps entries from removal until the hold is lifted. @param note why, for the log */
  hold(scope: HoldScope, note: string): Promise<void>
  /** @param holdId id of the entry that laid it */
  lift(holdId: string, note: string): Promise<void>
}

/** Opens the keeping of a log. */
export function openRetention({ log, now, newId, years = RETENTION_YEARS }: RetentionWorld): Retention {
  const at = (): string => now().toISOString()
  const end = (): string => retentionEnd(at(), years)
  return {
    due: () => log.due(end()),
    remove: () => log.remove({ end: end(), at: at(), why: `kept for ${years} years`, newId }),
    holds: async () => activeHolds(await log.entries('keeping')),
    async hold(scope, note) {
      await log.append('keeping', { id: newId(), at: at(), kind: 'hold', scope, note })
    },
    async lift(holdId, note) {
      await log.append('keeping', { id: newId(), at: at(), kind: 'hold-lifted', hold: holdId, note })
    },
  }
}
