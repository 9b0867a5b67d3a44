import { Dexie } from 'dexie'
import { Fault } from '../core/fault.ts'
import { readRecoveryCode } from '../core/recovery-code.ts'
import type { Locks } from './area.ts'
import { backupRows, type ReadBackup } from './backup-read.ts'
import { macText } from './backup-write.ts'
import { toHex } from './bytes.ts'
import { type Database, openDatabase, SCHEMA, type VaultRow } from './database.ts'
import { KDF, type KdfParameters, purposeKey } from './derive.ts'
import { openByPractice } from './escrow.ts'
import { openLog } from './log.ts'
import { openHeads } from './log-head.ts'
import { memoryArea } from './memory-area.ts'
import { openOutbox } from './outbox.ts'
import { isKeyFile } from './practice-key.ts'
import { openRoster } from './roster.ts'
import { openPassphraseSlot, openRecoverySlot } from './slots.ts'
import { holdKey, openVault, passphraseSlotOf } from './vault.ts'
import { checkWhole } from './whole.ts'

/** A database that a backup is unpacked into and looked at before anything is put in its place. */
const INCOMING = 'front-desk-incoming'
/** Bytes of rows that are written in one go, about. */
const BATCH = 4 * 1024 * 1024

/**
 * The data key of a backup, for whoever knows its passphrase or its recovery code, or has the file of the practice's key.
 * @param secret one of the three
 * @throws Fault `wrong-passphrase`, `wrong-recovery-code`, `backup-damaged`, and as `openByPractice`
 */
export async function backupKey(
  { about, vault, end }: ReadBackup,
  secret: string,
  floor: KdfParameters = KDF,
): Promise<Uint8Array<ArrayBuffer>> {
  const dataKey = await openBySecret(vault, secret, floor)
  const mac = await crypto.subtle.sign(
    'HMAC',
    await purposeKey(dataKey, 'backup'),
    macText(about.databaseId, end.sha256),
  )
  if (toHex(mac) !== end.mac) throw new Fault('backup-damaged')
  return dataKey
}

async function openBySecret(vault: VaultRow, secret: string, floor: KdfParameters): Promise<Uint8Array<ArrayBuffer>> {
  if (isKeyFile(secret)) return openByPractice(vault, secret)
  const code = readRecoveryCode(secret)
  const recovery = vault.slots.find((slot) => slot.kind === 'recovery')
  return code !== undefined && recovery !== undefined
    ? openRecoverySlot(recovery, vault.databaseId, code)
    : openPassphraseSlot(passphraseSlotOf(vault), vault.databaseId, secret, floor)
}

/**
 * Unpacks a backup beside the database, in the form that it was made in, brings it up to date and opens everything in it.
 * @param progress told the share done, 0 to 1
 * @returns the database, sealed as it was; the caller deletes it
 * @throws Fault `backup-newer`, `backup-damaged`
 */
export async function unpackBackup(
  file: Blob,
  read: ReadBackup,
  dataKey: Uint8Array,
  locks: Locks,
  progress: (share: number) => void,
): Promise<Database> {
  if (read.about.schema > SCHEMA) throw new Fault('backup-newer')
  await Dexie.delete(INCOMING)
  const old = openDatabase(INCOMING, read.about.schema)
  await fill(old, file, (bytes) => progress((bytes / file.size) * 0.5))
  old.close()
  const database = openDatabase(INCOMING)
  try {
    const session = memoryArea()
    await holdKey(session, dataKey)
    const vault = openVault(database, session)
    const log = openLog({ database, vault, heads: openHeads(memoryArea(read.local)), locks: apart(locks) })
    const [roster, outbox] = [openRoster(database, vault), openOutbox(database, vault, () => 0)]
    await checkWhole({ database, vault, log, roster, outbox }, (share) => progress(0.5 + share * 0.5))
    return database
  } catch (error) {
    await database.delete()
    if (error instanceof Fault) throw new Fault('backup-damaged', { cause: error })
    throw error
  }
}

/** Copies everything from one database to another that is empty. The vault comes last: before it there is none. */
export async function copyRows(from: Database, to: Database): Promise<void> {
  const names = from.tables.map(({ name }) => name).filter((name) => name !== 'vault')
  for (const name of [...names, 'vault']) {
    const keys = await from.table(name).toCollection().primaryKeys()
    const count = name === 'shards' ? 8 : 400
    for (let at = 0; at < keys.length; at += count) {
      const rows: object[] = await from.table(name).bulkGet(keys.slice(at, at + count))
      await to.table(name).bulkPut(rows)
    }
  }
}

async function fill(database: Database, file: Blob, progress: (bytes: number) => void): Promise<void> {
  const known = database.tables.map(({ name }) => name)
  let [held, done] = [0, 0]
  let waiting = new Map<string, object[]>()
  const flush = async (): Promise<void> => {
    for (const [table, rows] of waiting) await database.table(table).bulkPut(rows)
    waiting = new Map()
    held = 0
    progress(done)
  }
  for await (const { table, row, bytes } of backupRows(file)) {
    if (!known.includes(table)) throw new Fault('backup-damaged')
    waiting.set(table, [...(waiting.get(table) ?? []), row])
    held += bytes
    done += bytes
    if (held > BATCH) await flush()
  }
  await flush()
}

/** The locks of another log: nobody waits for one that is only looked at. */
function apart(locks: Locks): Locks {
  return { request: (name, run) => locks.request(`${name}-${INCOMING}`, run) }
}
