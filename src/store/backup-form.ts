import { z } from 'zod'
import { toBytes, toText } from './bytes.ts'

/** The first bytes of every backup. */
export const MAGIC = toBytes('front-desk-backup/1\n')
/** Bytes before each record: the lengths of its JSON and of its bytes. */
export const RECORD_HEAD = 8
/** No record of ours is larger, in bytes. */
export const JSON_MAX = 4 * 1024 * 1024
export const BYTES_MAX = 64 * 1024 * 1024

/** What a backup says of itself before anything else. It holds nothing personal. */
const aboutSchema = z.strictObject({
  kind: z.literal('about'),
  /** When it was made, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** Version of the database it was made of. */
  schema: z.number().int().min(1),
  databaseId: z.string(),
  generation: z.number().int().min(0),
  /** Version of the list in force; 0 where there is none. */
  roster: z.number().int().min(0),
  patients: z.number().int().min(0),
  /** Place of the newest decision. */
  decisions: z.number().int().min(0),
})
/** What stood in `storage.local`: settings and heads. */
const localSchema = z.strictObject({ kind: z.literal('local'), values: z.record(z.string(), z.unknown()) })
const rowSchema = z.strictObject({ kind: z.literal('row'), table: z.string(), row: z.looseObject({}) })
/** The end: nothing was cut off, and it was written by somebody with the key. */
const endSchema = z.strictObject({
  kind: z.literal('end'),
  rows: z.number().int(),
  sha256: z.string(),
  mac: z.string(),
})

const recordSchema = z.discriminatedUnion('kind', [aboutSchema, localSchema, rowSchema, endSchema])
export type BackupRecord = z.infer<typeof recordSchema>
export type BackupAbout = z.infer<typeof aboutSchema>
export type BackupEnd = z.infer<typeof endSchema>

/** Writes a record: its JSON, with byte arrays taken out and put behind it as they are. */
export function writeRecord(record: BackupRecord): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  let length = 0
  const json = toBytes(
    JSON.stringify(record, (_, value) => {
      if (!(value instanceof Uint8Array)) return value
      parts.push(value)
      length += value.length
      return { $bytes: [length - value.length, value.length] }
    }),
  )
  const bytes = new Uint8Array(RECORD_HEAD + json.length + length)
  const head = new DataView(bytes.buffer)
  head.setUint32(0, json.length, true)
  head.setUint32(4, length, true)
  bytes.set(json, RECORD_HEAD)
  let at = RECORD_HEAD + json.length
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Reads a record; throws where it is none. */
export function readRecord(json: Uint8Array, bytes: Uint8Array<ArrayBuffer>): BackupRecord {
  const value: unknown = JSON.parse(toText(json), (key, part) => {
    if (key === '__proto__') throw new Error('a name that no record of ours has')
    const [from, length] = Array.isArray(part?.$bytes) ? part.$bytes : []
    return Number.isInteger(from) && Number.isInteger(length) ? bytes.slice(from, from + length) : part
  })
  return recordSchema.parse(value)
}
