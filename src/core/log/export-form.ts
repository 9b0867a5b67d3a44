import { z } from 'zod'
import { canonical } from './canonical.ts'
import { decisionEntrySchema, keepingEntrySchema, messageEntrySchema } from './entry.ts'

const head = z.strictObject({ seq: z.number().int().min(0), hash: z.string() })
const base64url = z.string().regex(/^[\w-]+$/u)

/** An exported log. */
export const exportSchema = z.strictObject({
  form: z.literal('front-desk-log/1'),
  /** When it was exported, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  head: z.strictObject({ decision: head, message: head, keeping: head }),
  /** By the log's own key, over `form`, `at` and `head`; the heads cover every entry. Base64url without padding. */
  signature: z.strictObject({ algorithm: z.literal('Ed25519'), publicKey: base64url, value: base64url }),
  decisions: z.array(decisionEntrySchema),
  messages: z.array(messageEntrySchema),
  keeping: z.array(keepingEntrySchema),
})
export type LogExport = z.infer<typeof exportSchema>
export type Signature = LogExport['signature']

/** The exact text that an export's signature is over. */
export function signedText({ form, at, head }: Pick<LogExport, 'form' | 'at' | 'head'>): string {
  return canonical({ form, at, head })
}
