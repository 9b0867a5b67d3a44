import { z } from 'zod'
import { channelSchema } from './channel.ts'
import { LANGUAGES } from './language.ts'
import { TONES } from './reply/words.ts'

const template = z.string().trim().min(1).max(1000)

/** What a practice decides once and for every physician. Holds no patient data. */
export const policySchema = z.strictObject({
  /** Names the policy in the log. */
  id: z.string().min(1).max(80),
  /** Goes up by one with every saved change. */
  version: z.number().int().min(1),
  practiceName: z.string().trim().min(1).max(120),
  /** In order of preference. */
  channels: z.array(channelSchema).min(1).max(8),
  /** Template of the message; see `core/reply.ts` for the placeholders. */
  reply: template,
  /** The language `reply` is written in; English where not given. */
  language: z.enum(LANGUAGES).optional(),
  /** The practice's own templates in other languages; elsewhere the shipped ones are used. */
  replies: z.partialRecord(z.enum(LANGUAGES), template).optional(),
  /** Which of the shipped texts; `warm` where not given. */
  tone: z.enum(TONES).optional(),
  /** As people dial it in the practice's region; 911 where not given. */
  emergencyNumber: z
    .string()
    .regex(/^\d{2,6}$/)
    .optional(),
  /** What the page gets: one control on every request card, or nothing at all. */
  pageFootprint: z.enum(['control', 'none']),
  /** Time to take a decision back before the page is touched, in seconds. */
  undoSeconds: z.number().int().min(0).max(30),
})
export type Policy = z.infer<typeof policySchema>
