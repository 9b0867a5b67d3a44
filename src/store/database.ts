import { Dexie, type Table } from 'dexie'
import type { Outcome } from '../core/decision.ts'
import type { KdfParameters } from './derive.ts'
import { logToVersion2 } from './log-version-2.ts'
import type { Sealed } from './seal.ts'

/** One way into the vault: the data key, wrapped. */
export type KeySlot = PassphraseSlot | RecoverySlot | EscrowSlot

export interface PassphraseSlot {
  kind: 'passphrase'
  kdf: KdfParameters
  salt: Uint8Array
  wrapped: Sealed
}

export interface RecoverySlot {
  kind: 'recovery'
  /** When the code was made, ISO 8601 in UTC. */
  at: string
  salt: Uint8Array
  wrapped: Sealed
}

/** Opens with the private key of the practice, which is never on this computer. */
export interface EscrowSlot {
  kind: 'escrow'
  /** Public key of the practice, P-256, base64url of its 65 bytes. */
  publicKey: string
  /** The public half of a key that was made for this slot and thrown away. */
  ephemeral: Uint8Array<ArrayBuffer>
  wrapped: Sealed
}

/** The head of the vault. */
export interface VaultRow {
  id: 'vault'
  version: 1
  /** Random; binds everything stored to this vault. */
  databaseId: string
  slots: KeySlot[]
  /** Goes up by one whenever the slots change; absent before the first change. */
  generation?: number
}

/** A list as it lies in its shards. */
export interface StoredList {
  /** What its shards are stored under. */
  base: number
  shards: number
  patients: number
  /** Patients, and those who were removed: places never move. */
  places: number
  /** Places a shard; missing where it was stored before shards became smaller: then 1,000. */
  perShard?: number
}

/** Which list is in force. Counts only, no names. */
export interface RosterRow {
  id: 'roster'
  /** Goes up with every change. */
  version: number
  shards: number
  patients: number
  /** As in `StoredList`; missing where the row was stored before lists could be changed: then `version` and `patients`. */
  base?: number
  places?: number
  perShard?: number
  /** Places that were changed by hand, with the version that each change made, in order; older ones are left out. */
  edits?: { version: number; place: number }[]
  /** The list that the last import took the place of, and when that was, ISO 8601. */
  before?: StoredList & { at: string }
}

export interface ShardRow {
  version: number
  shard: number
  sealed: Sealed
  /** Of the index of names: the sealed pieces, one after the other; `sealed` says how long they are. */
  pieces?: Blob
}

/** A decision under way. What is personal is sealed. */
export interface OutboxRow {
  id: string
  at: string
  state: 'waiting' | 'acting' | 'observed'
  /** When it entered its state, ms since the epoch. */
  since: number
  /** The page of ours that waits to carry it out. */
  page: string
  outcome?: Outcome
  sealed: Sealed
}

/** Decisions, what came of their messages, and what was done to the log itself. */
export type Chain = 'decision' | 'message' | 'keeping'

/** One entry of the log. */
export interface LogRow {
  chain: Chain
  seq: number
  id: string
  at: string
  /**
   * What the entry is found by: of a decision a keyed hash of the requester's id, of a message the id of its decision; empty
   * until the entry of an older version was indexed.
   */
  about: string
  sealed: Sealed
  /** Of a removal: the `mac` of the last entry that went. */
  cut?: string
  /** HMAC over everything above but `about`, and the `mac` of the entry before, in hex. */
  mac: string
}

/** The one database. */
export type Database = Dexie & {
  vault: Table<VaultRow, 'vault'>
  roster: Table<RosterRow, 'roster'>
  shards: Table<ShardRow, [number, number]>
  outbox: Table<OutboxRow, string>
  log: Table<LogRow, [Chain, number]>
}

/** Version of the database as this version of the product has it. */
export const SCHEMA = 2

/**
 * Opens it, with strict durability: what was stored survives a power cut.
 * @param last version up to which it is brought
 */
export function openDatabase(name = 'front-desk', last = SCHEMA): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database
  database.version(1).stores({
    vault: 'id',
    roster: 'id',
    shards: '[version+shard], version',
    outbox: 'id',
    log: '[chain+seq], &[chain+id]',
  })
  if (last === 1) return database
  database
    .version(2)
    .stores({ log: '[chain+seq], &[chain+id], [chain+about]' })
    .upgrade((transaction) => logToVersion2(transaction))
  return database
}
