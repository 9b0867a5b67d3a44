import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { memoryArea } from './memory-area.ts'

/** What each version of the database had for tables; written down once, never changed. */
const TABLES: Readonly<Record<number, Record<string, string>>> = {
  2: {
    vault: 'id',
    roster: 'id',
    shards: '[version+shard], version',
    outbox: 'id',
    log: '[chain+seq], &[chain+id], [chain+about]',
  },
}

interface Stored {
  version: number
  local: Record<string, unknown>
  tables: Record<string, object[]>
}

/**
 * Puts a database in place as an older version of the product left it, with its real cost of the passphrase; everybody in it is
 * fictitious. The passphrase is `four plain fictitious words`.
 * @returns what lay in `storage.local` beside it
 */
export async function storedDatabase(name: string, version: number) {
  const text = readFileSync(`tests/fixtures/vault/version-${version}.json`, 'utf8')
  const stored: Stored = JSON.parse(text, (_, value) => (value?.base64 === undefined ? value : bytesOf(value.base64)))
  const old = new Dexie(name)
  old.version(stored.version).stores(TABLES[stored.version] ?? {})
  for (const [table, rows] of Object.entries(stored.tables)) await old.table(table).bulkAdd(rows)
  old.close()
  const local = memoryArea()
  await local.set(stored.local)
  return local
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}
