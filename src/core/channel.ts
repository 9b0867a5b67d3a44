import { z } from 'zod'
import { isGeneral } from './lint/links.ts'

const label = z.string().trim().min(1).max(120)
/** Encrypted, the same for everybody, no tracking: a link that names a person would disclose one. */
const address = z
  .url({ protocol: /^https$/ })
  .max(300)
  .refine(isGeneral)
const common = {
  /** Names the channel in the log. */
  id: label,
  /** When somebody is there, in the practice's words. */
  hours: label.optional(),
  /** The message then says that it is not for urgent matters. */
  nonUrgentOnly: z.boolean().optional(),
}

/** The doors a practice can point to; each with the one field that leads there. */
export const channelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('portal'), ...common, url: address }),
  z.strictObject({ kind: z.literal('phone'), ...common, number: z.e164() }),
  z.strictObject({ kind: z.literal('secure-message'), ...common, url: address }),
  z.strictObject({ kind: z.literal('appointments'), ...common, url: address }),
  z.strictObject({ kind: z.literal('page'), ...common, url: address }),
  z.strictObject({ kind: z.literal('email'), ...common, email: z.email().max(120).refine(isGeneral) }),
  z.strictObject({ kind: z.literal('post'), ...common, address: z.string().trim().min(1).max(200) }),
])
export type Channel = z.infer<typeof channelSchema>
