import { z } from 'zod'
import { documentSchema } from './document.ts'

const moment = z.iso.datetime()

/**
 * What is kept of the practice's policy between two starts, so that it holds from the first moment: what arrived last, from
 * where and when, and what of it was good. Nothing personal.
 */
export const sourcesSchema = z.strictObject({
  /** What the browser's management said last; absent while it was never asked, or never said anything. */
  managed: z.strictObject({ entries: z.record(z.string(), z.unknown()), since: moment }).optional(),
  /** The last good document of the management. */
  lastManaged: z.strictObject({ document: documentSchema, since: moment }).optional(),
  /** Since when the management has sent no document, where it had sent one before. */
  goneSince: moment.optional(),
  /** The signed file taken last, with the key that was accepted for it. */
  signed: z.strictObject({ text: z.string(), publicKey: z.string(), since: moment }).optional(),
  /** The last signed file that was good; the same text in most cases. */
  lastSigned: z.strictObject({ text: z.string(), since: moment }).optional(),
})
export type PolicySources = z.infer<typeof sourcesSchema>

/** How long the last good document holds after the management stopped sending one, in days: a slip is not a release. */
export const GRACE_DAYS = 14

/** The day from which a document that is no longer sent does not hold any more. ISO 8601 day. */
export function endOfGrace(goneSince: string): string {
  return new Date(Date.parse(goneSince) + GRACE_DAYS * 86_400_000).toISOString().slice(0, 10)
}
