import { Fault } from '../core/fault.ts'
import { GENESIS, type Head, type HoldScope, type KeepingEntry, type Removal } from '../core/log/entry.ts'
import { linkEntry } from '../core/log/link.ts'
import { activeHolds, type Due, dueMarks, type KeptMark, type Run, runsOf } from '../core/log/retention.ts'
import type { Database, LogRow } from './database.ts'
import { advanceHead } from './log-append.ts'
import type { Heads } from './log-head.ts'
import type { LogKeys } from './log-keys.ts'
import { aboutRequester, openRow, sealRow } from './log-row.ts'
import { lastRow, rowsFrom } from './log-rows.ts'

/** Rows read in one go. */
const PART = 500

/** What a removal needs to know. */
export interface RemovalOrder {
  /** Decisions made before this moment are due, ISO 8601 in UTC. */
  end: string
  /** When it is done, ISO 8601 in UTC, and why, in the words of the log. */
  at: string
  why: string
  newId(): string
}

/** What is due for removal before a moment, held entries left out. */
export async function dueEntries(
  database: Database,
  keys: LogKeys,
  keeping: readonly KeepingEntry[],
  end: string,
): Promise<Due> {
  const scopes = activeHolds(keeping).map(({ scope }) => scope)
  const decisions = await marksOf(database, 'decision', end)
  const old = decisions.some(({ at }) => at < end)
  const messages = old ? await marksOf(database, 'message') : []
  const about = requesterMarks(keys, scopes)
  return dueMarks({ decisions, messages }, end, scopes, (id) => about.get(id))
}

/**
 * Takes entries out of the log, each run against a record of the removal in the same transaction. To be called by one at a time.
 * @returns how many decisions went
 */
export async function removeEntries(
  { database, heads }: { database: Database; heads: Heads },
  keys: LogKeys,
  due: Due,
  order: RemovalOrder,
): Promise<number> {
  const before = await lastRow(database, 'keeping')
  let head: Head = before === undefined ? { seq: 0, hash: GENESIS } : await openRow(keys, before)
  let mac = before?.mac ?? ''
  const records: LogRow[] = []
  const gone: [Removal['chain'], number][] = []
  for (const chain of ['message', 'decision'] as const) {
    const places = due[`${chain}s`].map(({ seq }) => seq)
    gone.push(...places.map((seq): [Removal['chain'], number] => [chain, seq]))
    for (const run of runsOf(places)) {
      const { cut, ...ends } = await endsOf(database, keys, chain, run)
      const unlinked = { kind: 'removed' as const, id: order.newId(), at: order.at, chain, ...ends, why: order.why }
      const record = await linkEntry<Removal>(head, unlinked, async (text) => keys.sha256(text))
      const row = await sealRow(keys, 'keeping', record, mac, cut)
      records.push(row)
      head = record
      mac = row.mac
    }
  }
  const last = records.at(-1)
  if (last === undefined) return 0
  await database.transaction('rw', database.log, async () => {
    await database.log.bulkAdd(records)
    await database.log.bulkDelete(gone)
  })
  await advanceHead(heads, keys, before, last)
  return due.decisions.length
}

async function endsOf(
  database: Database,
  keys: LogKeys,
  chain: Removal['chain'],
  { from, to }: Run,
): Promise<Pick<Removal, 'from' | 'to'> & { cut: string }> {
  const [first, last] = await database.log.bulkGet([
    [chain, from],
    [chain, to],
  ])
  if (first === undefined || last === undefined) throw new Fault('log-damaged')
  const { prev } = await openRow(keys, first)
  const { hash } = await openRow(keys, last)
  return { from: { seq: from, prev }, to: { seq: to, hash }, cut: last.mac }
}

/**
 * The marks of a chain, oldest first.
 * @param end if given, reading ends with the first part in which everything is younger; the newest mark is there all the same
 */
async function marksOf(database: Database, chain: Removal['chain'], end?: string): Promise<KeptMark[]> {
  const marks: KeptMark[] = []
  // In parts: a cursor takes a trip to the database for each row.
  for (let from = 1; ; ) {
    const rows = await rowsFrom(database, chain, from, PART)
    for (const { seq, id, at, about } of rows) marks.push({ seq, id, at, about })
    if (rows.length < PART) break
    if (end !== undefined && rows.every(({ at }) => at >= end)) {
      const newest = await lastRow(database, chain)
      if (newest !== undefined && newest.seq > (marks.at(-1)?.seq ?? 0)) marks.push(newest)
      break
    }
    from = (rows.at(-1)?.seq ?? 0) + 1
  }
  return marks
}

function requesterMarks(keys: LogKeys, scopes: readonly HoldScope[]): Map<string, string> {
  const ids = scopes.flatMap((scope) => (scope.kind === 'requester' ? [scope.id] : []))
  return new Map(ids.map((id) => [id, aboutRequester(keys, id)]))
}
