import { z } from 'zod'
import { channelSchema } from './channel.ts'
import { EXCEPTION_CODES, familySchema, formerSchema, PROFILE_IDS } from './guidance/profile.ts'
import { LANGUAGES } from './language.ts'
import { TONES } from './reply/words.ts'

const template = z.string().trim().min(1).max(1000)

/** Every setting of a practice; a policy document may set and lock each of them. One field here is all a new one needs. */
export const SETTINGS = {
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
  /** Whose guidance is followed; `custom` where not given. */
  profile: z.enum(PROFILE_IDS).optional(),
  /** Instead of what the profile says of former patients. */
  former: formerSchema.optional(),
  /** Instead of what the profile says of patients' families. */
  family: familySchema.optional(),
  /** The reasons for which somebody may accept, instead of the profile's. */
  exceptions: z.array(z.enum(EXCEPTION_CODES)).max(EXCEPTION_CODES.length).optional(),
  /** What the page gets: one control on every request card, or nothing at all. */
  pageFootprint: z.enum(['control', 'none']),
  /** Whether Facebook's Confirm waits for the panel, on every request alike; it does where not given. */
  confirmGuard: z.boolean().optional(),
  /** Time to take a decision back before the page is touched, in seconds. */
  undoSeconds: z.number().int().min(0).max(30),
  /** Whole years that decisions are kept in the log; see `core/log/retention.ts` for how many where not given. */
  retentionYears: z.number().int().min(1).max(99).optional(),
  /** The longest time without use before the vault locks, in minutes; the user may choose a shorter one. */
  lockMinutes: z.number().int().min(1).max(120).optional(),
  /** How guessing a passphrase is made slow; Argon2id where not given. */
  passphraseKdf: z.enum(['argon2id', 'pbkdf2-sha256']).optional(),
  /** Public key of the practice (P-256, base64url of the 65 bytes of its point), with whose private half it could open vaults. */
  escrowKey: z
    .string()
    .regex(/^B[\w-]{86}$/)
    .optional(),
}

/** What holds at last for one physician, whoever decided it. Holds no patient data. */
export const policySchema = z.strictObject({
  /** Names the policy in the log. */
  id: z.string().min(1).max(80),
  /** Goes up by one with every saved change. */
  version: z.number().int().min(1),
  ...SETTINGS,
})
export type Policy = z.infer<typeof policySchema>
