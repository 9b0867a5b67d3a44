import { Fault } from '../core/fault.ts'
import type { DecisionEntry, MessageEntry } from '../core/log/entry.ts'
import type { Story } from '../core/log/story.ts'
import type { Chain, Database, LogRow } from './database.ts'
import type { LogKeys } from './log-keys.ts'
import { aboutRequester, type EntryOf, macOfRow, openRow } from './log-row.ts'
import { rowsBefore, rowsBetween } from './log-rows.ts'

/**
 * Decisions before a place, newest first, with the notes about their messages. Each row is checked against its seal and against
 * the row before it where that one is there.
 * @throws Fault `log-damaged`
 */
export async function readPage(database: Database, keys: LogKeys, before: number, count: number): Promise<Story[]> {
  const rows = await rowsBefore(database, 'decision', before, count + 1)
  const shown = rows.slice(0, count)
  if (!shown.every((row, place) => boundTo(keys, row, rows[place + 1]))) throw new Fault('log-damaged')
  return storiesOf(database, keys, shown)
}

/** The stories of decisions, by place, in the order asked for; those that are gone are left out. */
export async function readStories(database: Database, keys: LogKeys, places: readonly number[]): Promise<Story[]> {
  const rows = await database.log.bulkGet(places.map((seq) => ['decision', seq]))
  return storiesOf(
    database,
    keys,
    rows.filter((row) => row !== undefined),
  )
}

/** Every decision about a requester, oldest first. Found by a keyed hash, without opening any other. */
export async function readAbout(database: Database, keys: LogKeys, requesterId: string): Promise<Story[]> {
  const about = aboutRequester(keys, requesterId)
  const rows = await database.log.where('[chain+about]').equals(['decision', about]).sortBy('seq')
  const stories = await storiesOf(database, keys, rows)
  if (stories.some(({ decision }) => decision.requester.id !== requesterId)) throw new Fault('log-damaged')
  return stories
}

/** Every entry of a chain whose seal opens, oldest first; nothing is checked beyond that. */
export async function salvageRows<C extends Chain>(database: Database, keys: LogKeys, chain: C): Promise<EntryOf[C][]> {
  const rows = await rowsBetween(database, chain, 0, Number.POSITIVE_INFINITY)
  const entries = await Promise.all(rows.map((row) => openRow<C>(keys, row).catch(() => undefined)))
  return entries.filter((entry) => entry !== undefined)
}

async function storiesOf(database: Database, keys: LogKeys, rows: readonly LogRow[]): Promise<Story[]> {
  const ids = rows.map(({ id }) => ['message', id])
  const [decisions, notes] = await Promise.all([
    Promise.all(rows.map((row) => openRow<'decision'>(keys, row))),
    database.log.where('[chain+about]').anyOf(ids).sortBy('seq'),
  ])
  const messages = await Promise.all(notes.map((row) => openRow<'message'>(keys, row)))
  const byDecision = Map.groupBy(messages, ({ decision }: MessageEntry) => decision)
  return decisions.map((decision: DecisionEntry) => ({ decision, messages: byDecision.get(decision.id) ?? [] }))
}

/** Rows behind a gap of removed ones are bound to a row that is no longer there: the whole walk checks them. */
function boundTo(keys: LogKeys, row: LogRow, before: LogRow | undefined): boolean {
  if (row.seq !== 1 && row.seq !== (before?.seq ?? 0) + 1) return true
  return row.mac === macOfRow(keys, row, before?.mac ?? '')
}
