import { z } from 'zod'
import { isGeneral } from './lint/links.ts'
import { agrees, PRINTED_NUMBER, STORED_NUMBER } from './phone/stored-number.ts'
import { WEB_ADDRESS } from './read-address.ts'

const label = z.string().trim().min(1).max(120)
/** Encrypted, the same for everybody, no tracking: a link that names a person would disclose one. */
const address = z
  .url({ protocol: /^https$/ })
  .max(300)
  .regex(WEB_ADDRESS)
  .refine(isGeneral)
const common = {
  /** Names the channel in the log. */
  id: label,
  /** When somebody is there, in the practice's words. */
  hours: label.optional(),
  /** The message then says that it is not for urgent matters. */
  nonUrgentOnly: z.boolean().optional(),
}

const phone = z
  .strictObject({
    kind: z.literal('phone'),
    ...common,
    number: z.string().regex(STORED_NUMBER),
    /** As people there write it, without the extension; in groups of three where not given. */
    printed: z.string().regex(PRINTED_NUMBER).optional(),
  })
  .refine(({ number, printed }) => printed === undefined || agrees(number, printed), { path: ['printed'] })

/** The doors a practice can point to; each with the one field that leads there. */
export const channelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('portal'), ...common, url: address }),
  phone,
  z.strictObject({ kind: z.literal('secure-message'), ...common, url: address }),
  z.strictObject({ kind: z.literal('appointments'), ...common, url: address }),
  z.strictObject({ kind: z.literal('page'), ...common, url: address }),
  z.strictObject({ kind: z.literal('email'), ...common, email: z.email().max(120).refine(isGeneral) }),
  z.strictObject({ kind: z.literal('post'), ...common, address: z.string().trim().min(1).max(200) }),
])
export type Channel = z.infer<typeof channelSchema>
