import type { DecisionEntry, Entry, Head } from './entry.ts'
import { GENESIS } from './entry.ts'
import { exportSchema, type LogExport, type Signature, signedText } from './export-form.ts'
import { type Gaps, gapsOf, removedCount, stepOver } from './gaps.ts'
import { followsHead, type Hash } from './link.ts'

/** What a check of an export found. `where` names the first thing that is wrong. */
export type Verification =
  | { kind: 'unbroken'; decisions: number; messages: number; removed: number; since?: string; publicKey: string }
  | { kind: 'broken'; where: string }

/** What a check needs of cryptography. */
export interface ExportCheck {
  hash: Hash
  /** Whether the signature is over this text. */
  signed(signature: Signature, text: string): Promise<boolean>
}

/**
 * Checks an exported log: its form, every hash, every link, the three heads, the signature over them, that what is missing was
 * removed on record, and that each message belongs to a decision.
 * @param exported anything that `JSON.parse` gave
 */
export async function verifyExport(exported: unknown, check: ExportCheck): Promise<Verification> {
  const checked = exportSchema.safeParse(exported)
  if (!checked.success) {
    const [issue] = checked.error.issues
    return { kind: 'broken', where: `the form at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}` }
  }
  const log = checked.data
  const gaps = { decision: gapsOf('decision', log.keeping), message: gapsOf('message', log.keeping) }
  const where = (await brokenChains(log, gaps, check.hash)) ?? strayMessage(log)
  if (where !== undefined) return { kind: 'broken', where }
  if (!(await check.signed(log.signature, signedText(log)))) return { kind: 'broken', where: 'the signature' }
  return {
    kind: 'unbroken',
    decisions: log.decisions.length,
    messages: log.messages.length,
    removed: removedCount(gaps.decision),
    since: firstAt(log.decisions),
    publicKey: log.signature.publicKey,
  }
}

async function brokenChains(
  { decisions, messages, keeping, head }: LogExport,
  gaps: { decision: Gaps; message: Gaps },
  hash: Hash,
): Promise<string | undefined> {
  return (
    (await brokenLink('keeping', keeping, new Map(), head.keeping, hash)) ??
    (await brokenLink('decision', decisions, gaps.decision, head.decision, hash)) ??
    (await brokenLink('message', messages, gaps.message, head.message, hash))
  )
}

async function brokenLink(
  chain: string,
  entries: readonly Entry[],
  gaps: Gaps,
  claimed: Head,
  hash: Hash,
): Promise<string | undefined> {
  let last: Head = { seq: 0, hash: GENESIS }
  for (const entry of entries) {
    last = stepOver(last, gaps)
    if (!(await followsHead(last, entry, hash))) return `${chain} ${entry.seq}`
    last = { seq: entry.seq, hash: entry.hash }
  }
  if (last.seq !== claimed.seq || last.hash !== claimed.hash) return `the end of the ${chain} chain`
  // A recorded gap that was not stepped over covers entries that are there.
  const covered = entries.find(({ seq }) => gaps.has(seq))
  return covered === undefined ? undefined : `${chain} ${covered.seq}: removed on record, and there`
}

function strayMessage({ decisions, messages }: LogExport): string | undefined {
  const known = new Set(decisions.map(({ id }) => id))
  const stray = messages.find(({ decision }) => !known.has(decision))
  return stray === undefined ? undefined : `message ${stray.seq} belongs to no decision`
}

function firstAt(decisions: readonly DecisionEntry[]): string | undefined {
  return decisions[0]?.at
}
