import { z } from 'zod'
import { SETTINGS } from '../policy.ts'
import type { SettingName } from './document.ts'

/** How a setting is written in a form. */
export type SettingForm =
  | { kind: 'text'; lines: number }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'choice' | 'several'; options: readonly string[] }
  | { kind: 'flag' | 'channels' | 'replies' | 'former' }

/** Texts longer than this, in characters, get several lines. */
const ONE_LINE = 200

/** Settings whose form is their own. */
const OWN = { channels: 'channels', replies: 'replies', former: 'former' } as const

/** The form of a setting, read off its schema: a new setting of an ordinary kind needs nothing here. */
export function formOf(name: SettingName): SettingForm {
  if (name in OWN) return { kind: OWN[name as keyof typeof OWN] }
  const given: unknown = SETTINGS[name]
  const schema = given instanceof z.ZodOptional ? given.unwrap() : given
  if (schema instanceof z.ZodBoolean) return { kind: 'flag' }
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) }
  if (schema instanceof z.ZodNumber) return { kind: 'number', min: schema.minValue ?? 0, max: schema.maxValue ?? 0 }
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum) {
    return { kind: 'several', options: schema.element.options.map(String) }
  }
  return { kind: 'text', lines: schema instanceof z.ZodString && (schema.maxLength ?? 0) > ONE_LINE ? 7 : 1 }
}

/** What a setting begins with that nobody has decided yet: nothing that could be signed. `null` is not chosen yet. */
export function firstValueOf(name: SettingName): unknown {
  const { kind } = formOf(name)
  if (kind === 'text') return ''
  return kind === 'channels' ? [] : null
}
