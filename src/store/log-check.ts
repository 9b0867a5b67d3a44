import { Fault } from '../core/fault.ts'
import type { Chain, Database, LogRow } from './database.ts'
import type { HeadOf, Heads, StoredHead, StoredHeads } from './log-head.ts'
import type { LogKeys } from './log-keys.ts'
import { macOfRow } from './log-row.ts'
import { lastRow, rowsBetween } from './log-rows.ts'

export const CHAINS = ['decision', 'message', 'keeping'] as const satisfies Chain[]

/** The second store's side of a check. */
interface Claim {
  claimed: HeadOf
  /** The claim stands in the second store as it is. */
  stored: boolean
}

/**
 * Compares the log with its heads in the second store. Where the browser ended between the log and the heads, the heads are
 * brought up to date: every row behind them is bound to the one before by key.
 * @param databaseId of the vault; nothing where there is no vault
 * @param keys nothing while the vault is locked: then the heads are taken at their word, and stay as they are
 * @throws Fault `log-wiped`, `log-damaged`
 */
export async function checkHeads(
  database: Database,
  heads: Heads,
  databaseId: string | undefined,
  keys: LogKeys | undefined,
): Promise<void> {
  const last: Partial<Record<Chain, LogRow>> = {}
  for (const chain of CHAINS) last[chain] = await lastRow(database, chain)
  const { claimed, stored } = await claimOf(database, heads, last, databaseId, keys)
  let behind = !stored
  for (const chain of CHAINS) {
    behind = !(await upToDate(database, chain, claimed[chain], last[chain], keys)) || behind
  }
  if (!behind || keys === undefined || CHAINS.every((chain) => last[chain] === undefined)) return
  await heads.write(sealHeads(keys, headsOf(last)))
  await heads.forgetOld()
}

/** Heads with the `mac` over all of them. */
export function sealHeads(keys: LogKeys, claimed: HeadOf): StoredHeads {
  const { databaseId } = keys
  return { databaseId, ...claimed, mac: keys.mac(textOf(databaseId, claimed)) }
}

async function claimOf(
  database: Database,
  heads: Heads,
  last: Partial<Record<Chain, LogRow>>,
  databaseId: string | undefined,
  keys: LogKeys | undefined,
): Promise<Claim> {
  const there = await heads.read()
  if (there !== undefined) {
    if (there.databaseId !== databaseId) throw new Fault('log-wiped')
    if (keys !== undefined && there.mac !== sealHeads(keys, there).mac) throw new Fault('log-damaged')
    return { claimed: there, stored: true }
  }
  const old = await heads.readOld()
  const fromOld = old.decision !== undefined || old.message !== undefined
  const rows = CHAINS.flatMap((chain) => last[chain] ?? [])
  if (rows.length === 0 && fromOld) throw new Fault('log-wiped')
  if (fromOld && (await hasOldRows(database))) return { claimed: old, stored: false }
  // The browser ended between the very first entry and its head. More entries than that had a head.
  if (rows.length > 1 || (rows[0]?.seq ?? 1) > 1) throw new Fault('log-damaged')
  return { claimed: {}, stored: false }
}

/** Whether there are rows that the first version wrote and nobody has indexed yet. */
async function hasOldRows(database: Database): Promise<boolean> {
  const old = CHAINS.map((chain) => [chain, ''])
  return (await database.log.where('[chain+about]').anyOf(old).count()) > 0
}

async function upToDate(
  database: Database,
  chain: Chain,
  claim: StoredHead | undefined,
  last: LogRow | undefined,
  keys: LogKeys | undefined,
): Promise<boolean> {
  if (last === undefined) {
    if (claim === undefined) return true
    throw new Fault('log-wiped')
  }
  if (claim?.seq === last.seq && claim.mac === last.mac) return true
  if ((claim?.seq ?? 0) >= last.seq) throw new Fault('log-damaged')
  if (keys !== undefined) await followRows(database, chain, claim ?? { seq: 0, mac: '' }, keys)
  return false
}

/** Follows the rows behind a head to the end. @throws Fault `log-damaged` where one does not follow */
async function followRows(database: Database, chain: Chain, claim: StoredHead, keys: LogKeys): Promise<void> {
  const rows = await rowsBetween(database, chain, claim.seq, Number.POSITIVE_INFINITY)
  const behind = rows.filter(({ seq }) => seq > claim.seq)
  const head = claim.seq === 0 ? claim : rows[0]
  let last = { seq: claim.seq, mac: claim.mac }
  if (head?.seq !== last.seq || head.mac !== last.mac) throw new Fault('log-damaged')
  for (const row of behind) {
    if (row.seq !== last.seq + 1 || row.mac !== macOfRow(keys, row, last.mac)) throw new Fault('log-damaged')
    last = row
  }
}

function headsOf(last: Partial<Record<Chain, LogRow>>): HeadOf {
  const found = CHAINS.flatMap((chain) => {
    const row = last[chain]
    return row === undefined ? [] : [[chain, { seq: row.seq, mac: row.mac }]]
  })
  return Object.fromEntries(found) as HeadOf
}

function textOf(databaseId: string, claimed: HeadOf): string {
  const ends = CHAINS.map((chain) => `${chain} ${claimed[chain]?.seq ?? 0} ${claimed[chain]?.mac ?? ''}`)
  return ['heads', databaseId, ...ends].join('|')
}
