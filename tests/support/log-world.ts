import 'fake-indexeddb/auto'
import type { Unlinked } from '../../src/core/log/link.ts'
import type { Locks, StorageArea } from '../../src/store/area.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import type { KdfParameters } from '../../src/store/derive.ts'
import { openLog } from '../../src/store/log.ts'
import { openHeads } from '../../src/store/log-head.ts'
import type { EntryOf } from '../../src/store/log-row.ts'
import { openVault } from '../../src/store/vault.ts'
import { fairLocks, memoryArea } from './memory-area.ts'

/** As cheap as Argon2id gets: tests are about everything else. */
export const CHEAP: KdfParameters = { name: 'argon2id', memory: 8, iterations: 1, parallelism: 1 }
export const PASSPHRASE = 'four plain fictitious words'

let count = 0

/** What several pages of one browser share. */
export interface LogStores {
  database: Database
  session: StorageArea
  local: ReturnType<typeof memoryArea>
  locks: Locks
}

/** A log on stores of its own, with the vault open. */
export async function logWorld(given: Partial<LogStores> = {}) {
  count += 1
  const stores: LogStores = {
    database: given.database ?? openDatabase(`log-${count}`),
    session: given.session ?? memoryArea(),
    local: given.local ?? memoryArea(),
    locks: given.locks ?? fairLocks(),
  }
  const page = logPage(stores)
  if ((await page.vault.state()) === 'no-vault') await page.vault.create(PASSPHRASE)
  return { ...stores, ...page, stores }
}

/** One page of the extension on these stores. */
export function logPage({ database, session, local, locks }: LogStores) {
  const vault = openVault(database, session, CHEAP)
  const heads = openHeads(local)
  return { vault, heads, log: openLog({ database, vault, heads, locks }) }
}

/** A random UUID's look, made of a number. */
export function uuid(number: number, kind = 0): string {
  return `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

/** A decision about a fictitious person. `at` goes up by one minute each. */
export function decision(number: number, change: Partial<EntryOf['decision']> = {}): Unlinked<EntryOf['decision']> {
  return {
    id: uuid(number),
    at: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
    requester: {
      id: String(1000 + number),
      name: `Fictitious Person ${number}`,
      url: `https://www.facebook.com/${number}`,
    },
    verdict: 'Likely patient',
    probability: 0.9,
    reasons: ['family name exact (+9.1 bits)'],
    action: 'Decline with message',
    channel: 'portal',
    template: 'practice',
    policy: { id: 'practice', version: 1 },
    text: 'Hello, the practice can be reached through its portal. In an emergency call 911.',
    outcome: 'done',
    ...change,
  }
}

/** What came of the message of a decision. */
export function message(number: number, outcome = 'prepared'): Unlinked<EntryOf['message']> {
  const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000 + 30_000).toISOString()
  return { id: uuid(number, 1), at, decision: uuid(number), outcome }
}
