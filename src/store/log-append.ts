import { type Entry, GENESIS, type Head } from '../core/log/entry.ts'
import { linkEntry, type Unlinked } from '../core/log/link.ts'
import type { Chain, Database, LogRow } from './database.ts'
import { sealHeads } from './log-check.ts'
import type { Heads } from './log-head.ts'
import type { LogKeys } from './log-keys.ts'
import { type EntryOf, openRow, sealRow } from './log-row.ts'
import { lastRow } from './log-rows.ts'

/**
 * Appends an entry and takes the intent of the same id out of the outbox, in one transaction. To be called by one at a time. An
 * id is appended once: a second time gives the entry that is there.
 */
export async function appendEntry<C extends Chain>(
  { database, heads }: { database: Database; heads: Heads },
  keys: LogKeys,
  chain: C,
  unlinked: Unlinked<EntryOf[C]>,
): Promise<EntryOf[C]> {
  const there = await database.log.where('[chain+id]').equals([chain, unlinked.id]).first()
  if (there !== undefined) {
    await database.outbox.delete(unlinked.id)
    return openRow<C>(keys, there)
  }
  const last = await lastRow(database, chain)
  const head: Head = last === undefined ? { seq: 0, hash: GENESIS } : await openRow(keys, last)
  const entry = (await linkEntry<Entry>(head, unlinked as Unlinked<Entry>, async (text) =>
    keys.sha256(text),
  )) as EntryOf[C]
  const row = await sealRow(keys, chain, entry, last?.mac ?? '')
  await database.transaction('rw', database.log, database.outbox, async () => {
    await database.log.add(row)
    if (chain === 'decision') await database.outbox.delete(entry.id)
  })
  await advanceHead(heads, keys, last, row)
  return entry
}

/** Moves the head of a chain on. A head that does not say what the log said before stays: the next check tells of it. */
export async function advanceHead(heads: Heads, keys: LogKeys, before: LogRow | undefined, row: LogRow): Promise<void> {
  const { databaseId: _, mac: __, ...claimed } = (await heads.read()) ?? { databaseId: '', mac: '' }
  if (claimed[row.chain]?.mac !== before?.mac) return
  await heads.write(sealHeads(keys, { ...claimed, [row.chain]: { seq: row.seq, mac: row.mac } }))
}
