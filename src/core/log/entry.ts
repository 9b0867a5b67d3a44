import { z } from 'zod'

const text = z.string().max(10_000)
const hex = z.string().regex(/^[0-9a-f]{64}$/u)
const seq = z.number().int().min(1)
const link = { seq, id: z.uuid(), at: z.iso.datetime(), prev: hex, hash: hex }

/** One decision, as it is stored, shown and exported. The fields are in the README's order. */
export const decisionEntrySchema = z.strictObject({
  ...link,
  requester: z.strictObject({ id: text, name: text, url: text }),
  verdict: text,
  probability: z.number().min(0).max(1),
  reasons: z.array(text),
  action: text,
  reason: text.optional(),
  channel: text.optional(),
  template: text.optional(),
  policy: z.strictObject({ id: text, version: z.number().int() }),
  text: text.optional(),
  outcome: text,
})
export type DecisionEntry = z.infer<typeof decisionEntrySchema>

/** What came of a decision's message; `decision` is the id of the entry it belongs to. */
export const messageEntrySchema = z.strictObject({ ...link, decision: z.uuid(), outcome: text })
export type MessageEntry = z.infer<typeof messageEntrySchema>

/** Which entries a legal hold keeps from removal. Times are ISO 8601 in UTC; the period includes both ends. */
const holdScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everything') }),
  z.strictObject({ kind: z.literal('requester'), id: text }),
  z.strictObject({ kind: z.literal('period'), from: z.iso.datetime(), to: z.iso.datetime() }),
])
export type HoldScope = z.infer<typeof holdScopeSchema>

/**
 * What was done to the log itself. `removed` stands for a run of entries whose time was over: it carries the links on both
 * sides of the gap, so that the chain can still be followed.
 */
export const keepingEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...link,
    kind: z.literal('removed'),
    chain: z.enum(['decision', 'message']),
    from: z.strictObject({ seq, prev: hex }),
    to: z.strictObject({ seq, hash: hex }),
    why: text,
  }),
  z.strictObject({ ...link, kind: z.literal('hold'), scope: holdScopeSchema, note: text }),
  z.strictObject({ ...link, kind: z.literal('hold-lifted'), hold: z.uuid(), note: text }),
  /** A copy made at a moment, with decisions up to a number, took the place of everything: what came later is not in it. */
  z.strictObject({ ...link, kind: z.literal('restored'), copy: z.iso.datetime(), decisions: z.number().int().min(0) }),
  /** The practice opened the vault with its own key and set a new passphrase. */
  z.strictObject({ ...link, kind: z.literal('opened-by-practice') }),
])
export type KeepingEntry = z.infer<typeof keepingEntrySchema>
export type Removal = Extract<KeepingEntry, { kind: 'removed' }>

export type Entry = DecisionEntry | MessageEntry | KeepingEntry

/** What stands before the first entry of a chain. */
export const GENESIS = '0'.repeat(64)

/** The last entry of a chain; `seq` 0 and GENESIS where there is none. */
export interface Head {
  seq: number
  hash: string
}
