import { createSHA256 } from 'hash-wasm'
import { Fault } from '../core/fault.ts'
import {
  type BackupAbout,
  type BackupEnd,
  type BackupRecord,
  BYTES_MAX,
  JSON_MAX,
  MAGIC,
  RECORD_HEAD,
  readRecord,
} from './backup-form.ts'
import type { VaultRow } from './database.ts'
import { vaultSchema } from './vault-row.ts'

/** A backup that is whole, as far as that can be told without its key. */
export interface ReadBackup {
  about: BackupAbout
  vault: VaultRow
  local: Record<string, unknown>
  end: BackupEnd
}

interface Piece {
  record: BackupRecord
  /** As it lies in the file. */
  bytes: Uint8Array<ArrayBuffer>
}

/** What a backup says of itself. @throws Fault `backup-wrong`, `backup-damaged` */
export async function readAbout(file: Blob): Promise<BackupAbout> {
  for await (const { record } of pieces(file)) if (record.kind === 'about') return record
  throw new Fault('backup-damaged')
}

/**
 * Reads a backup through to its end and compares its hash; nothing is kept of it but its ends.
 * @throws Fault `backup-wrong`, `backup-damaged`
 */
export async function readBackup(file: Blob): Promise<ReadBackup> {
  const sha = (await createSHA256()).init().update(MAGIC)
  const found: Partial<ReadBackup> = {}
  let rows = 0
  for await (const { record, bytes } of pieces(file)) {
    // Nothing comes before what it says of itself, nothing behind its end.
    if ((found.about === undefined) !== (record.kind === 'about') || found.end !== undefined) break
    if (record.kind !== 'end') sha.update(bytes)
    if (record.kind === 'about') found.about = record
    if (record.kind === 'local') found.local = record.values
    if (record.kind === 'row') {
      rows += 1
      if (record.table === 'vault') found.vault = vaultSchema.safeParse(record.row).data as VaultRow
    }
    if (record.kind === 'end' && record.rows === rows && record.sha256 === sha.digest('hex')) found.end = record
    else if (record.kind === 'end') break
  }
  const { about, vault, local, end } = found
  if (about === undefined || vault === undefined || local === undefined || end === undefined) {
    throw new Fault('backup-damaged')
  }
  if (vault.databaseId !== about.databaseId) throw new Fault('backup-damaged')
  return { about, vault, local, end }
}

/** Every row of a backup that was read through before. @throws Fault `backup-damaged` */
export async function* backupRows(file: Blob): AsyncGenerator<{ table: string; row: object; bytes: number }> {
  for await (const { record, bytes } of pieces(file)) {
    if (record.kind === 'row') yield { table: record.table, row: record.row, bytes: bytes.length }
  }
}

async function* pieces(file: Blob): AsyncGenerator<Piece> {
  const start = await part(file, 0, MAGIC.length)
  if (start.length < MAGIC.length || start.some((byte, at) => byte !== MAGIC[at])) throw new Fault('backup-wrong')
  let at = MAGIC.length
  while (at < file.size) {
    const head = await part(file, at, RECORD_HEAD)
    if (head.length < RECORD_HEAD) throw new Fault('backup-damaged')
    const view = new DataView(head.buffer)
    const [json, bytes] = [view.getUint32(0, true), view.getUint32(4, true)]
    const length = RECORD_HEAD + json + bytes
    if (json > JSON_MAX || bytes > BYTES_MAX || at + length > file.size) throw new Fault('backup-damaged')
    const whole = await part(file, at, length)
    const middle = RECORD_HEAD + json
    yield { record: recordOf(whole.subarray(RECORD_HEAD, middle), whole.subarray(middle)), bytes: whole }
    at += length
  }
}

function recordOf(json: Uint8Array, bytes: Uint8Array<ArrayBuffer>): BackupRecord {
  try {
    return readRecord(json, bytes)
  } catch (error) {
    throw new Fault('backup-damaged', { cause: error })
  }
}

async function part(file: Blob, at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(at, at + length).arrayBuffer())
}
