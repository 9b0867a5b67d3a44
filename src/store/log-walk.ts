import { Fault } from '../core/fault.ts'
import type { KeepingEntry } from '../core/log/entry.ts'
import { removedCount } from '../core/log/gaps.ts'
import type { Database } from './database.ts'
import type { LogKeys } from './log-keys.ts'
import type { EntryOf } from './log-row.ts'
import { lastRow } from './log-rows.ts'
import { START, scanChain, scanKeeping, type Tail } from './log-scan.ts'

/** How far a walk came; a later one can go on from there. */
interface WalkEnds {
  decision: Tail
  message: Tail
  keeping: Tail
}

/** What a walk along the whole log found in order. */
export interface WholeLog {
  decisions: number
  messages: number
  /** Decisions whose time was over. */
  removed: number
  ends: WalkEnds
}

/** What a walk along the log tells on its way: keeping first, then messages, then decisions, each oldest first. */
export interface LogWalk {
  /** Where an earlier walk ended; it is begun anew where entries were removed since, or its ends are no longer there. */
  after?: Pick<WholeLog, 'decisions' | 'messages' | 'ends'>
  /** The walk begins at the first entry: what was taken from an earlier one no longer counts. */
  fresh?(): void
  keeping?(all: readonly KeepingEntry[]): void
  messages?(batch: readonly EntryOf['message'][]): void
  decisions?(batch: readonly EntryOf['decision'][]): void
  /** The share of decisions walked, 0 to 1. */
  progress?(share: number): void
  /** Awaited before each batch: whatever is more urgent goes first. */
  calm?(): Promise<void>
  stop?: AbortSignal
}

/**
 * Checks every entry of the log against the one before, and that every message belongs to a decision. Entries may be appended
 * meanwhile, none removed.
 * @throws Fault `log-damaged`; whatever `stop` was aborted with
 */
export async function walkLog(database: Database, keys: LogKeys, walk: LogWalk): Promise<WholeLog> {
  const { keeping, gaps, tail } = await scanKeeping(database, keys)
  const goesOn = walk.after?.ends.keeping.mac === tail.mac && (await areThere(database, walk.after.ends))
  const after = goesOn ? walk.after : undefined
  if (after === undefined) walk.fresh?.()
  walk.keeping?.(keeping)
  const newest = (await lastRow(database, 'decision'))?.seq ?? 0
  const found = { decisions: after?.decisions ?? 0, messages: after?.messages ?? 0 }
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
  const how = { database, keys, stop: walk.stop, calm: walk.calm }
  const { message: m, decision: d } = after?.ends ?? { message: START, decision: START }
  const message = await scanChain<'message'>(how, 'message', gaps('message'), takeMessages, m)
  const decision = await scanChain<'decision'>(how, 'decision', gaps('decision'), takeDecisions, d)
  if (after === undefined ? wanted.size > 0 : await anyMissing(database, wanted)) throw new Fault('log-damaged')
  return { ...found, removed: removedCount(gaps('decision').gaps), ends: { decision, message, keeping: tail } }
}

async function areThere(database: Database, { decision, message }: WalkEnds): Promise<boolean> {
  const ends = [decision, message]
  const rows = await database.log.bulkGet([
    ['decision', decision.seq],
    ['message', message.seq],
  ])
  return ends.every(({ seq, mac }, at) => seq === 0 || rows[at]?.mac === mac)
}

/** New messages may belong to decisions of the earlier walk. */
async function anyMissing(database: Database, ids: ReadonlySet<string>): Promise<boolean> {
  const places = [...ids].map((id) => ['decision', id])
  return (await database.log.where('[chain+id]').anyOf(places).count()) < ids.size
}
