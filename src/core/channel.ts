import { z } from 'zod'

const label = z.string().trim().min(1).max(120)

/** The doors a practice can point to; each with the one field that leads there. */
export const channelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('portal'), id: label, url: z.url({ protocol: /^https$/ }) }),
  z.strictObject({ kind: z.literal('phone'), id: label, number: z.e164(), hours: label.optional() }),
  z.strictObject({ kind: z.literal('page'), id: label, url: z.url({ protocol: /^https$/ }) }),
])
export type Channel = z.infer<typeof channelSchema>
