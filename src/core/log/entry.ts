import { z } from 'zod'

const text = z.string().max(10_000)
const hex = z.string().regex(/^[0-9a-f]{64}$/u)
const link = { seq: z.number().int().min(1), id: z.uuid(), at: z.iso.datetime(), prev: hex, hash: hex }

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

export type Entry = DecisionEntry | MessageEntry

/** What stands before the first entry of a chain. */
export const GENESIS = '0'.repeat(64)

/** The last entry of a chain; `seq` 0 and GENESIS where there is none. */
export interface Head {
  seq: number
  hash: string
}
