import { Fault } from '../core/fault.ts'
import type { DecisionEntry, Entry, KeepingEntry, MessageEntry } from '../core/log/entry.ts'
import { toHex } from './bytes.ts'
import type { Chain, LogRow } from './database.ts'
import type { LogKeys } from './log-keys.ts'
import { open, seal } from './seal.ts'

/** Which entries a chain is made of. */
export interface EntryOf {
  decision: DecisionEntry
  message: MessageEntry
  keeping: KeepingEntry
}

/** What a row of the keeping chain is about: it is never looked for. */
const KEEPING = 'keeping'

/**
 * Seals an entry for its place.
 * @param before `mac` of the row before; empty for the first
 * @param cut of a removal: the `mac` of the last row that goes
 */
export async function sealRow(
  keys: LogKeys,
  chain: Chain,
  entry: Entry,
  before: string,
  cut?: string,
): Promise<LogRow> {
  const { seq, id, at } = entry
  const sealed = await seal(keys.log, place(keys, chain, seq), entry)
  const row = { chain, seq, id, at, about: aboutOf(keys, chain, entry), sealed, ...(cut && { cut }) }
  return { ...row, mac: macOfRow(keys, row, before) }
}

/** The entry of a row. @throws Fault `log-damaged` where row, place or key is another than it was sealed with */
export async function openRow<C extends Chain>(keys: LogKeys, row: LogRow): Promise<EntryOf[C]> {
  const opened = await open(keys.log, place(keys, row.chain, row.seq), row.sealed).catch(() => undefined)
  const entry = opened as EntryOf[C] | undefined
  if (entry?.seq !== row.seq || entry.id !== row.id || entry.at !== row.at) throw new Fault('log-damaged')
  return entry
}

/** Binds a row to all before it. */
export function macOfRow(keys: LogKeys, row: Omit<LogRow, 'mac' | 'about'>, before: string): string {
  const { chain, seq, id, at, sealed, cut } = row
  const text = [chain, seq, id, at, before, toHex(sealed.iv.buffer), keys.sha256(toHex(sealed.bytes.buffer))]
  return keys.mac([...text, ...(cut === undefined ? [] : [cut])].join('|'))
}

/** What a row is found by. Of a requester only a keyed hash leaves the seal. */
export function aboutOf(keys: LogKeys, chain: Chain, entry: Entry): string {
  if (chain === 'keeping') return KEEPING
  if (chain === 'message') return (entry as MessageEntry).decision
  return aboutRequester(keys, (entry as DecisionEntry).requester.id)
}

/** What the decisions about a requester are found by. */
export function aboutRequester(keys: LogKeys, requesterId: string): string {
  return keys.who(`requester|${requesterId}`)
}

function place({ databaseId }: LogKeys, chain: Chain, seq: number): string {
  return `log|1|${databaseId}|${chain}|${seq}`
}
