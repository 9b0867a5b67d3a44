import { createSHA256 } from 'hash-wasm'
import { Fault } from '../core/fault.ts'
import type { StorageArea } from './area.ts'
import { type BackupAbout, type BackupRecord, MAGIC, writeRecord } from './backup-form.ts'
import { toBytes, toHex } from './bytes.ts'
import type { Database, LogRow } from './database.ts'
import { HEADS_KEY, type Heads, type StoredHeads } from './log-head.ts'
import { lastRow } from './log-rows.ts'
import type { Vault } from './vault.ts'
import { markOf } from './vault-mark.ts'

/** What a backup is made of. */
export interface BackupSource {
  database: Database
  vault: Vault
  heads: Heads
  local: StorageArea
  /** What else of `storage.local` belongs to it: settings, nothing personal. */
  settings: readonly string[]
  now(): Date
}

/** Rows read in one go, of a table with large ones and of others. */
const BATCH = { shards: 32, others: 400 }

/**
 * A backup, piece by piece: every row as it is stored, sealed, then a hash over all of it and a mac with the vault's own key. The
 * log may grow meanwhile: what is behind its heads of the beginning is left out.
 * @throws Fault `locked`, `no-vault`, `changed-meanwhile` where the list or the ways into the vault changed on the way
 */
export async function* writeBackup(source: BackupSource): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { database, vault, heads } = source
  const key = await vault.key('backup')
  const sha = (await createSHA256()).init()
  let rows = 0
  const hashed = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
    sha.update(bytes)
    return bytes
  }
  // First of all: an intent that is settled on the way stands in outbox and log, which a log that knows ids can take.
  const outbox = await database.outbox.toArray()
  const ends = await heads.read()
  const about = await aboutOf(source)
  yield hashed(MAGIC)
  yield hashed(writeRecord(about))
  yield hashed(writeRecord({ kind: 'local', values: await localOf(source, ends) }))
  for (const table of database.tables.map(({ name }) => name)) {
    const found = table === 'outbox' ? inOneGo(outbox) : rowsOf(database, table)
    for await (const batch of found) {
      for (const row of batch) {
        if (table === 'log' && isBehind(row as LogRow, ends)) continue
        // The index of names is made again from the list.
        if (table === 'shards' && 'pieces' in row) continue
        rows += 1
        yield hashed(writeRecord({ kind: 'row', table, row } as BackupRecord))
      }
    }
  }
  const now = await aboutOf(source)
  if (now.generation !== about.generation || now.roster !== about.roster) throw new Fault('changed-meanwhile')
  const sha256 = sha.digest('hex')
  const mac = toHex(await crypto.subtle.sign('HMAC', key, macText(about.databaseId, sha256)))
  yield writeRecord({ kind: 'end', rows, sha256, mac })
}

/** What the mac of a backup is over. */
export function macText(databaseId: string, sha256: string): Uint8Array<ArrayBuffer> {
  return toBytes(`backup|1|${databaseId}|${sha256}`)
}

async function aboutOf({ database, now }: BackupSource): Promise<BackupAbout> {
  const mark = await markOf(database)
  if (mark === undefined) throw new Fault('no-vault')
  const patients = (await database.roster.get('roster'))?.patients ?? 0
  const decisions = (await lastRow(database, 'decision'))?.seq ?? 0
  return { kind: 'about', at: now().toISOString(), schema: database.verno, ...mark, patients, decisions }
}

async function localOf(
  { local, settings }: BackupSource,
  ends: StoredHeads | undefined,
): Promise<Record<string, unknown>> {
  const kept = await Promise.all(settings.map((key) => local.get(key)))
  return Object.assign({}, ...kept, ends === undefined ? {} : { [HEADS_KEY]: ends })
}

function isBehind({ chain, seq }: LogRow, ends: StoredHeads | undefined): boolean {
  return seq > (ends?.[chain]?.seq ?? 0)
}

async function* rowsOf(database: Database, name: string): AsyncGenerator<object[]> {
  const table = database.table(name)
  const count = name === 'shards' ? BATCH.shards : BATCH.others
  let batch: object[] = await table.orderBy(':id').limit(count).toArray()
  while (batch.length > 0) {
    yield batch
    const last = keyOf(table.schema.primKey.keyPath, batch.at(-1))
    batch = await table.where(':id').above(last).limit(count).toArray()
  }
}

function keyOf(path: string | string[] | null | undefined, row: object | undefined): string | string[] {
  const of = (name: string): string => (row as Record<string, string>)[name] ?? ''
  return Array.isArray(path) ? path.map(of) : of(path ?? '')
}

async function* inOneGo(rows: object[]): AsyncGenerator<object[]> {
  yield rows
}
