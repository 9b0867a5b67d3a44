import { codeOf } from '../core/fault.ts'
import type { Signature } from '../core/log/export-form.ts'
import type { Unlinked } from '../core/log/link.ts'
import type { Story } from '../core/log/story.ts'
import type { Locks } from './area.ts'
import type { Chain, Database } from './database.ts'
import { appendEntry } from './log-append.ts'
import { checkHeads } from './log-check.ts'
import type { Heads } from './log-head.ts'
import { indexOldRows } from './log-index.ts'
import { type LogSecrets, logKeys, logSecrets } from './log-keys.ts'
import { readAbout, readPage, readStories, salvageRows } from './log-read.ts'
import { dueEntries, type RemovalOrder, removeEntries } from './log-remove.ts'
import type { EntryOf } from './log-row.ts'
import { lastRow } from './log-rows.ts'
import { scanChain, scanKeeping } from './log-scan.ts'
import { signText } from './log-sign.ts'
import { type LogWalk, type WholeLog, walkLog } from './log-walk.ts'
import type { Vault } from './vault.ts'

/** The book of decisions. Everything but `newest` rejects with Fault `locked` while the vault is. */
export interface Log {
  /**
   * Appends an entry and takes the intent of the same id out of the outbox, in one transaction. An id is appended once:
   * a second time gives the entry that is there.
   */
  append<C extends Chain>(chain: C, unlinked: Unlinked<EntryOf[C]>): Promise<EntryOf[C]>
  /** All entries of a chain, oldest first, checked. @throws Fault `log-damaged` */
  entries<C extends Chain>(chain: C): Promise<EntryOf[C][]>
  /**
   * Compares the log with its heads in the second store; while locked only as far as that can be told without a key.
   * @throws Fault `log-wiped`, `log-damaged`
   */
  check(): Promise<void>
  /** Walks along all of it and checks every entry. @throws Fault `log-damaged`; whatever `stop` was aborted with */
  walk(walk: LogWalk): Promise<WholeLog>
  /** At most `count` decisions before a place (without one: the newest), newest first. @throws Fault `log-damaged` */
  page(before: number | undefined, count: number): Promise<Story[]>
  /** The decisions at these places. @throws Fault `log-damaged` */
  stories(places: readonly number[]): Promise<Story[]>
  /** Every decision about a requester, oldest first. @throws Fault `log-damaged` */
  about(requesterId: string): Promise<Story[]>
  /** Place of the newest decision; 0 where there is none. */
  newest(): Promise<number>
  /** How many decisions are due for removal before a moment. @throws Fault `log-damaged` */
  due(end: string): Promise<number>
  /** Removes what is due, on record. Returns how many decisions went. @throws Fault `log-damaged`, `log-wiped` */
  remove(order: RemovalOrder): Promise<number>
  /** Every entry that can still be opened, whatever is wrong with the rest: for a damaged log. */
  salvage(): Promise<{ decisions: EntryOf['decision'][]; messages: EntryOf['message'][] }>
  /** Signs a text with the log's own key. */
  sign(text: string): Promise<Signature>
  /** What a worker needs to read the log. */
  secrets(): Promise<LogSecrets>
}

/** What opens a log. */
export interface LogWorld {
  database: Database
  vault: Vault
  heads: Heads
  locks: Locks
}

/** Opens the log. */
export function openLog(world: LogWorld): Log {
  const { database, vault, heads, locks } = world
  const alone = <T>(run: () => Promise<T>): Promise<T> => locks.request('front-desk-log', run)
  /** While somebody walks along the log nothing is removed under their feet; appending goes on. */
  const whole = <T>(run: () => Promise<T>): Promise<T> => locks.request('front-desk-log-whole', run)
  const keys = () => logKeys(vault)
  let prepared: Promise<void> | undefined

  async function check(): Promise<void> {
    const state = await vault.state()
    const databaseId = state === 'no-vault' ? undefined : await vault.databaseId()
    const taken = state === 'unlocked' ? await keys() : undefined
    await checkHeads(database, heads, databaseId, taken)
    if (taken !== undefined) await indexOldRows(database, taken)
  }
  /** Once before the first use: heads that fell behind catch up, old entries are indexed. */
  function prepare(): Promise<void> {
    prepared ??= check().catch((error: unknown) => {
      prepared = undefined
      // What is wrong is told by the check on screen; a decision is written down all the same.
      if (!['log-wiped', 'log-damaged'].includes(codeOf(error))) throw error
    })
    return prepared
  }
  const keeping = async () => (await scanKeeping(database, await keys())).keeping

  return {
    append: (chain, unlinked) =>
      alone(async () => {
        const taken = await keys()
        await prepare()
        return appendEntry(world, taken, chain, unlinked)
      }),
    entries: <C extends Chain>(chain: C) =>
      whole(async () => {
        const found: EntryOf[C][] = []
        const { gaps } = await scanKeeping(database, await keys())
        await scanChain<C>({ database, keys: await keys() }, chain, gaps(chain), (batch) => {
          for (const entry of batch) found.push(entry)
        })
        return found
      }),
    check: () => alone(check),
    walk: (walk) => whole(async () => walkLog(database, await keys(), walk)),
    page: async (before, count) => readPage(database, await keys(), before ?? Number.POSITIVE_INFINITY, count),
    stories: async (places) => readStories(database, await keys(), places),
    async about(requesterId) {
      const taken = await keys()
      await alone(prepare)
      return readAbout(database, taken, requesterId)
    },
    newest: async () => (await lastRow(database, 'decision'))?.seq ?? 0,
    async due(end) {
      const taken = await keys()
      await alone(prepare)
      return (await dueEntries(database, taken, await keeping(), end)).decisions.length
    },
    remove: (order) =>
      whole(() =>
        alone(async () => {
          await check()
          const due = await dueEntries(database, await keys(), await keeping(), order.end)
          return removeEntries(world, await keys(), due, order)
        }),
      ),
    salvage: async () => {
      const taken = await keys()
      const [decisions, messages] = await Promise.all([
        salvageRows(database, taken, 'decision'),
        salvageRows(database, taken, 'message'),
      ])
      return { decisions, messages }
    },
    sign: (text) => signText(vault, text),
    secrets: () => logSecrets(vault),
  }
}
