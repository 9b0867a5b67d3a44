import { Fault } from '../core/fault.ts'
import { removedCount } from '../core/log/gaps.ts'
import type { Database } from './database.ts'
import type { LogKeys } from './log-keys.ts'
import type { EntryOf } from './log-row.ts'
import { lastRow } from './log-rows.ts'
import { scanChain, scanKeeping } from './log-scan.ts'

/** What a walk along the whole log found in order. */
export interface WholeLog {
  decisions: number
  messages: number
  /** Decisions whose time was over. */
  removed: number
}

/** What a walk along the log tells on its way; messages come before decisions, each oldest first. */
export interface LogWalk {
  decisions?(batch: readonly EntryOf['decision'][]): void
  messages?(batch: readonly EntryOf['message'][]): void
  /** The share of decisions walked, 0 to 1. */
  progress?(share: number): void
  stop?: AbortSignal
}

/**
 * Checks every entry of the log against the one before, and that every message belongs to a decision. Entries may be appended
 * meanwhile, none removed.
 * @throws Fault `log-damaged`; whatever `stop` was aborted with
 */
export async function walkLog(database: Database, keys: LogKeys, walk: LogWalk): Promise<WholeLog> {
  const { gaps } = await scanKeeping(database, keys)
  const newest = (await lastRow(database, 'decision'))?.seq ?? 0
  const found = { decisions: 0, messages: 0 }
  const wanted = new Set<string>()
  const takeMessages = (batch: readonly EntryOf['message'][]): void => {
    found.messages += batch.length
    for (const { decision } of batch) wanted.add(decision)
    walk.messages?.(batch)
  }
  const takeDecisions = (batch: readonly EntryOf['decision'][]): void => {
    found.decisions += batch.length
    for (const { id } of batch) wanted.delete(id)
    walk.decisions?.(batch)
    walk.progress?.(Math.min((batch.at(-1)?.seq ?? 0) / newest, 1))
  }
  await scanChain<'message'>(database, keys, 'message', gaps('message'), takeMessages, walk.stop)
  await scanChain<'decision'>(database, keys, 'decision', gaps('decision'), takeDecisions, walk.stop)
  if (wanted.size > 0) throw new Fault('log-damaged')
  return { ...found, removed: removedCount(gaps('decision').gaps) }
}
