import { Fault } from '../core/fault.ts'
import { type DecisionEntry, type Entry, GENESIS, type Head, type MessageEntry } from '../core/log/entry.ts'
import { followsHead, linkEntry, type Unlinked } from '../core/log/link.ts'
import type { Locks } from './area.ts'
import { toBytes, toHex } from './bytes.ts'
import type { Chain, Database, LogRow } from './database.ts'
import type { Heads } from './log-head.ts'
import { open, seal } from './seal.ts'
import type { Vault } from './vault.ts'

interface EntryOf {
  decision: DecisionEntry
  message: MessageEntry
}

/** The book of decisions. */
export interface Log {
  /**
   * Appends an entry and takes the intent of the same id out of the outbox, in one transaction. An id is appended once:
   * a second time gives the entry that is there.
   * @throws Fault `locked`
   */
  append<C extends Chain>(chain: C, unlinked: Unlinked<EntryOf[C]>): Promise<EntryOf[C]>
  /** All entries of a chain, oldest first. @throws Fault `locked`, `log-damaged` */
  entries<C extends Chain>(chain: C): Promise<EntryOf[C][]>
  /** Compares the log with its head in the second store. @throws Fault `log-wiped`, `log-damaged`, `locked` */
  check(): Promise<void>
}

/** What opens a log. */
export interface LogWorld {
  database: Database
  vault: Vault
  heads: Heads
  locks: Locks
}

/** SHA-256 in hexadecimal, by WebCrypto. */
export async function sha256(text: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', toBytes(text)))
}

/** Opens the log. */
export function openLog({ database, vault, heads, locks }: LogWorld): Log {
  const place = async (chain: Chain, seq: number): Promise<string> =>
    `log|1|${await vault.databaseId()}|${chain}|${seq}`
  const lastRow = (chain: Chain): Promise<LogRow | undefined> =>
    database.log.where('[chain+seq]').between([chain, 0], [chain, Number.POSITIVE_INFINITY]).last()

  async function read<C extends Chain>(row: LogRow): Promise<EntryOf[C]> {
    try {
      return (await open(await vault.key('log'), await place(row.chain, row.seq), row.sealed)) as EntryOf[C]
    } catch (error) {
      throw error instanceof Fault ? error : new Fault('log-damaged')
    }
  }
  async function macOf(row: Omit<LogRow, 'mac'>, before: string): Promise<string> {
    const { chain, seq, id, at, sealed } = row
    const text = [chain, seq, id, at, before, toHex(sealed.iv.buffer), await sha256(toHex(sealed.bytes.buffer))].join(
      '|',
    )
    return toHex(await crypto.subtle.sign('HMAC', await vault.key('mac'), toBytes(text)))
  }

  async function appendLocked<C extends Chain>(chain: C, unlinked: Unlinked<EntryOf[C]>): Promise<EntryOf[C]> {
    const there = await database.log.where('[chain+id]').equals([chain, unlinked.id]).first()
    if (there !== undefined) {
      await database.outbox.delete(unlinked.id)
      return read<C>(there)
    }
    const last = await lastRow(chain)
    const head: Head = last === undefined ? { seq: 0, hash: GENESIS } : await read(last)
    const entry = (await linkEntry<Entry>(head, unlinked, sha256)) as EntryOf[C]
    const { seq, id, at } = entry
    const sealed = await seal(await vault.key('log'), await place(chain, seq), entry)
    const row = { chain, seq, id, at, sealed }
    const mac = await macOf(row, last?.mac ?? '')
    await database.transaction('rw', database.log, database.outbox, async () => {
      await database.log.add({ ...row, mac })
      if (chain === 'decision') await database.outbox.delete(id)
    })
    await heads.write(chain, { seq, mac })
    return entry
  }

  return {
    append: (chain, unlinked) => locks.request('front-desk-log', () => appendLocked(chain, unlinked)),
    async entries<C extends Chain>(chain: C) {
      const rows = await database.log
        .where('[chain+seq]')
        .between([chain, 0], [chain, Number.POSITIVE_INFINITY])
        .toArray()
      let head: Head = { seq: 0, hash: GENESIS }
      let mac = ''
      const entries: EntryOf[C][] = []
      for (const row of rows) {
        const entry = await read<C>(row)
        if (row.mac !== (await macOf(row, mac)) || !(await followsHead(head, entry, sha256)))
          throw new Fault('log-damaged')
        head = entry
        mac = row.mac
        entries.push(entry)
      }
      return entries
    },
    check: () =>
      locks.request('front-desk-log', async () => {
        for (const chain of ['decision', 'message'] as const) await checkChain(chain)
      }),
  }

  async function checkChain(chain: Chain): Promise<void> {
    const claimed = await heads.read(chain)
    const last = await lastRow(chain)
    if (claimed === undefined && last === undefined) return
    if (last === undefined) throw new Fault('log-wiped')
    if (claimed?.seq === last.seq && claimed.mac === last.mac) return
    // One entry more than the head: the browser ended between the transaction and the head. Anything else was done to it.
    if (last.seq !== (claimed?.seq ?? 0) + 1) throw new Fault('log-damaged')
    const before = last.seq === 1 ? undefined : await database.log.get([chain, last.seq - 1])
    const fits = (before?.mac ?? '') === (claimed?.mac ?? '') && last.mac === (await macOf(last, before?.mac ?? ''))
    if (!fits) throw new Fault('log-damaged')
    await heads.write(chain, { seq: last.seq, mac: last.mac })
  }
}
