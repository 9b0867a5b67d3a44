import type { Outcome } from '../core/decision.ts'
import type { Intent } from '../core/draft.ts'
import { Fault } from '../core/fault.ts'
import type { Identity } from '../core/model.ts'
import type { Database, OutboxRow } from './database.ts'
import { open, seal } from './seal.ts'
import type { Vault } from './vault.ts'

/** Where decisions wait until it is known what came of them. */
export interface Outbox {
  /** Stores a new intent, which a page of ours is going to carry out. @throws Fault `locked` */
  put(id: string, at: string, intent: Intent, page: string): Promise<void>
  /** From now on the page may have been touched. @throws Fault `no-such-intent` where it was withdrawn meanwhile */
  release(id: string): Promise<void>
  /** Taken back in time. @throws Fault `no-such-intent` where it is no longer waiting */
  withdraw(id: string): Promise<void>
  /** Keeps what was seen; works while locked, as an outcome holds nothing personal. The first outcome stays. */
  observe(id: string, outcome: Outcome): Promise<void>
  /** Everything that waits, without what is personal. */
  rows(): Promise<OutboxRow[]>
  /** Whom everything that waits is about; what cannot be opened is left out. @throws Fault `locked` */
  waitingFor(): Promise<Identity[]>
  /** What was to be done. @throws Fault `locked`, `no-such-intent`, `log-damaged` */
  read(id: string): Promise<Intent>
}

/**
 * Opens the outbox.
 * @param now ms since the epoch
 */
export function openOutbox(database: Database, vault: Vault, now: () => number): Outbox {
  const table = database.outbox
  const placeIn = (databaseId: string, id: string): string => `outbox|1|${databaseId}|${id}`
  const place = async (id: string): Promise<string> => placeIn(await vault.databaseId(), id)
  async function move(id: string, from: OutboxRow['state'][], change: Partial<OutboxRow>): Promise<boolean> {
    const moved = await table
      .where('id')
      .equals(id)
      .filter((row) => from.includes(row.state))
      .modify({ ...change, since: now() })
    return moved > 0
  }
  return {
    async put(id, at, intent, page) {
      const sealed = await seal(await vault.key('outbox'), await place(id), intent)
      await table.add({ id, at, state: 'waiting', since: now(), page, sealed })
    },
    async release(id) {
      if (!(await move(id, ['waiting'], { state: 'acting' }))) throw new Fault('no-such-intent')
    },
    async withdraw(id) {
      const gone = await table
        .where('id')
        .equals(id)
        .filter((row) => row.state === 'waiting')
        .delete()
      if (gone === 0) throw new Fault('no-such-intent')
    },
    async observe(id, outcome) {
      await move(id, ['waiting', 'acting'], { state: 'observed', outcome })
    },
    rows: () => table.toArray(),
    async waitingFor() {
      const [key, databaseId] = await Promise.all([vault.key('outbox'), vault.databaseId()])
      const intents = (await table.toArray()).map(({ id, sealed }) =>
        open(key, placeIn(databaseId, id), sealed).catch(() => undefined),
      )
      return (await Promise.all(intents)).flatMap((intent) =>
        intent === undefined ? [] : [(intent as Intent).identity],
      )
    },
    async read(id) {
      const row = await table.get(id)
      if (row === undefined) throw new Fault('no-such-intent')
      const key = await vault.key('outbox')
      try {
        return (await open(key, await place(id), row.sealed)) as Intent
      } catch {
        throw new Fault('log-damaged')
      }
    },
  }
}
