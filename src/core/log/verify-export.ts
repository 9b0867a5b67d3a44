import { z } from 'zod'
import { decisionEntrySchema, type Entry, GENESIS, type Head, messageEntrySchema } from './entry.ts'
import { followsHead, type Hash } from './link.ts'

const head = z.strictObject({ seq: z.number().int().min(0), hash: z.string() })

/** An exported log. */
export const exportSchema = z.strictObject({
  form: z.literal('front-desk-log/1'),
  head: z.strictObject({ decision: head, message: head }),
  decisions: z.array(decisionEntrySchema),
  messages: z.array(messageEntrySchema),
})
export type LogExport = z.infer<typeof exportSchema>

/** What a check of an export found. `where` names the first thing that is wrong. */
export type Verification =
  | { kind: 'unbroken'; decisions: number; messages: number; since?: string }
  | { kind: 'broken'; where: string }

/**
 * Checks an exported log: its form, every hash, every link, both heads, and that each message belongs to a decision.
 * @param exported anything that `JSON.parse` gave
 */
export async function verifyExport(exported: unknown, hash: Hash): Promise<Verification> {
  const checked = exportSchema.safeParse(exported)
  if (!checked.success) {
    const [issue] = checked.error.issues
    return { kind: 'broken', where: `the form at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}` }
  }
  const { decisions, messages, head } = checked.data
  const broken =
    (await brokenLink('decision', decisions, head.decision, hash)) ??
    (await brokenLink('message', messages, head.message, hash))
  if (broken !== undefined) return { kind: 'broken', where: broken }
  const known = new Set(decisions.map(({ id }) => id))
  const stray = messages.find(({ decision }) => !known.has(decision))
  if (stray !== undefined) return { kind: 'broken', where: `message ${stray.seq} belongs to no decision` }
  return { kind: 'unbroken', decisions: decisions.length, messages: messages.length, since: decisions[0]?.at }
}

async function brokenLink(
  chain: string,
  entries: readonly Entry[],
  claimed: Head,
  hash: Hash,
): Promise<string | undefined> {
  let last: Head = { seq: 0, hash: GENESIS }
  for (const entry of entries) {
    if (!(await followsHead(last, entry, hash))) return `${chain} ${entry.seq}`
    last = { seq: entry.seq, hash: entry.hash }
  }
  if (last.seq !== claimed.seq || last.hash !== claimed.hash) return `the end of the ${chain} chain`
  return undefined
}
