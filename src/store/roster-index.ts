import { Fault } from '../core/fault.ts'
import type { Database } from './database.ts'
import { openBytes, sealBytes } from './seal.ts'
import type { Vault } from './vault.ts'

/** The stored index of the list in force: bytes, whatever they mean. */
export interface RosterIndex {
  /** `undefined` where none was stored for this version of the list, or it cannot be read. @throws Fault `locked` */
  load(version: number): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Stores the index of a version of the list. It goes when that version goes. @throws Fault `locked` */
  save(version: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>
}

/** Bytes a piece; each is padded to a multiple of a block, so that only a rough size shows. */
const PIECE = 8 * 1024 * 1024
const BLOCK = 64 * 1024
/** Pieces stand among the shards of the list, behind the last that a list can have. */
const FIRST = 1_000_000
/** The first bytes of the first piece: how long the whole is. */
const HEAD = 8

/** Opens the store of the index. Nothing is written before it is encrypted. */
export function openRosterIndex(database: Database, vault: Vault): RosterIndex {
  async function place(version: number, piece: number): Promise<string> {
    return `roster-index|1|${await vault.databaseId()}|${version}|${piece}`
  }
  return {
    async load(version) {
      const key = await vault.key('roster')
      const rows = await database.shards
        .where('[version+shard]')
        .between([version, FIRST], [version, Number.POSITIVE_INFINITY])
        .toArray()
      if (rows.length === 0) return
      const pieces = await Promise.all(
        rows.map(async ({ shard, sealed }) => openBytes(key, await place(version, shard - FIRST), sealed)),
      ).catch(() => undefined)
      return pieces === undefined ? undefined : joined(pieces)
    },
    async save(version, bytes) {
      const key = await vault.key('roster')
      const whole = new Uint8Array(Math.ceil((bytes.length + HEAD) / BLOCK) * BLOCK)
      new DataView(whole.buffer).setFloat64(0, bytes.length, true)
      whole.set(bytes, HEAD)
      for (let piece = 0; piece * PIECE < whole.length; piece += 1) {
        const part = whole.slice(piece * PIECE, (piece + 1) * PIECE)
        const sealed = await sealBytes(key, await place(version, piece), part)
        const current = await database.roster.get('roster')
        if (current?.version !== version) throw new Fault('roster-damaged')
        await database.shards.put({ version, shard: FIRST + piece, sealed })
      }
    },
  }
}

/** The bytes without their head; `undefined` where a piece is missing. */
function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> | undefined {
  const [first] = pieces
  if (first === undefined || first.length < HEAD) return
  const length = new DataView(first.buffer, first.byteOffset).getFloat64(0, true)
  const total = pieces.reduce((sum, { length: part }) => sum + part, 0)
  if (!Number.isInteger(length) || length < 0 || length + HEAD > total) return
  const whole = new Uint8Array(total)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole.subarray(HEAD, HEAD + length)
}
