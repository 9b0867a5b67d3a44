import { z } from 'zod'

/**
 * What Facebook's words are known for. In `asks` and `picture`, the label of a profile
 * picture, the name stands where `{name}` does. `elsewhere`: what else people are asked
 * into. `badge`: what stands beside a name or before a sentence and is neither. `ordinal`: numbers that belong to a name.
 */
const USES = [
  'confirm',
  'reject',
  'suggest',
  'other',
  'mutual',
  'asks',
  'noun',
  'elsewhere',
  'badge',
  'ordinal',
  'picture',
  'writeTo',
  'unmessageable',
  'blocked',
] as const
export type LabelUse = (typeof USES)[number]

const labels = z.partialRecord(z.enum(USES), z.array(z.string().min(1).max(200)))

/** Facebook's words in one language. Some are evidenced, most are assumed: nothing may depend on them alone. */
const language = z.strictObject({
  lang: z.string().min(2).max(20),
  /** Its words for buttons are known well enough to take a page without them for a page without requests. */
  solid: z.boolean().optional(),
  evidenced: labels.optional(),
  assumed: labels.optional(),
})

/** What is known of Facebook's words: a file of data that the page side is given at its start. */
export const facebookWordsSchema = z.strictObject({
  /** First parts of paths that are Facebook's own pages, not people. */
  reserved: z.array(z.string().min(1).max(40)),
  languages: z.array(language),
})
export type FacebookWords = z.infer<typeof facebookWordsSchema>
