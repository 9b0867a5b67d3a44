import { z } from 'zod'

/** Every profile there is; each is one file of `assets/guidance`. */
export const PROFILE_IDS = ['us-strict', 'us-message', 'uk', 'au-nz', 'therapy-strict', 'custom'] as const

/** Why somebody may accept after all. */
export const EXCEPTION_CODES = ['existing-friendship', 'family', 'colleague', 'small-community', 'other'] as const
export type ExceptionCode = (typeof EXCEPTION_CODES)[number]

/** How former patients are treated; `allow-after` with the years since the last contact. */
export const formerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('as-current') }),
  z.strictObject({ kind: z.literal('ask') }),
  z.strictObject({ kind: z.literal('allow-after'), years: z.number().int().min(1).max(50) }),
])
export type Former = z.infer<typeof formerSchema>

/** Whether being related to a patient is mentioned. Nobody is ever declined for it alone. */
export const familySchema = z.enum(['hint', 'ignore'])
export type Family = z.infer<typeof familySchema>

const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{2,40}$/),
  about: z.enum(['request', 'message', 'former', 'family', 'privacy', 'record']),
  /** In our words: what the source asks for. */
  paraphrase: z.string().trim().min(20).max(300),
  citation: z.string().trim().min(10).max(200),
  year: z.number().int().min(1990).max(2100),
  /** Whether it was seen in the source, if only in an excerpt; what was not is shown as such. */
  verified: z.boolean(),
})
export type GuidanceRule = z.infer<typeof ruleSchema>

/** What a professional body asks for, as far as this product can follow it. No legal advice. */
export const profileSchema = z.strictObject({
  id: z.enum(PROFILE_IDS),
  title: z.string().trim().min(3).max(80),
  /** How a request from a patient is declined unless the user chooses otherwise. */
  decline: z.enum(['silently', 'with-message']),
  former: formerSchema,
  family: familySchema,
  exceptions: z.array(z.enum(EXCEPTION_CODES)),
  rules: z.array(ruleSchema),
})
export type Profile = z.infer<typeof profileSchema>
