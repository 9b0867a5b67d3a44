import { z } from 'zod'
import { SETTINGS } from '../policy.ts'

/** Names of the settings, in the order they are shown. */
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[]
export type SettingName = keyof typeof SETTINGS

type Given<N extends SettingName> = NonNullable<z.infer<(typeof SETTINGS)[N]>>
type Ruled = { [N in SettingName]?: { value: Given<N>; locked: boolean } }

/** Each setting as `{value, locked}`; none has to be there. */
const settingsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(SETTINGS).map(([name, schema]) => [
      name,
      z
        .strictObject({ value: schema instanceof z.ZodOptional ? schema.unwrap() : schema, locked: z.boolean() })
        .optional(),
    ]),
  ),
) as unknown as z.ZodType<Ruled>

const date = z.iso.date()

/** What a practice hands to its physicians. Dates are ISO 8601 days and hold from the beginning of the day, in UTC. */
export const documentSchema = z.strictObject({
  form: z.literal('front-desk-policy/1'),
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}$/),
  version: z.number().int().min(1).max(1_000_000),
  effective: date,
  /** From this day on the document no longer holds. */
  expires: date.optional(),
  /** From this day on somebody should look at it again; it holds nevertheless. */
  reapproveBy: date.optional(),
  approvedBy: z.string().trim().min(1).max(120).optional(),
  settings: settingsSchema,
})
export type PolicyDocument = z.infer<typeof documentSchema>
