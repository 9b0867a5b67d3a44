import type { Channel } from '../channel.ts'
import { LANGUAGES, type Language } from '../language.ts'
import type { PolicyReport } from '../policy/report.ts'
import type { Policy } from '../policy.ts'
import type { Wish } from './prepare.ts'
import { TONES, type Tone } from './words.ts'

/** What the physician may pick for the message to one person. */
export interface Wishes {
  /** Each with whether the practice has a text of its own in it; the first one is the policy's. */
  languages: readonly { language: Language; own: boolean }[]
  /** The shipped texts, by how they sound; none where only the practice's own text may be sent. */
  tones: readonly Tone[]
  /** The practice's, in its order. */
  channels: readonly Pick<Channel, 'id' | 'kind'>[]
}

/**
 * What a policy leaves open. A locked reply is the only text: then there are the languages that the practice wrote it in, and no
 * other tones. A locked language is the only one.
 */
export function wishesOf(policy: Policy, fields: PolicyReport['fields']): Wishes {
  const locked = (name: keyof typeof fields): boolean => fields[name]?.locked === true
  const home = policy.language ?? 'en'
  const own = (language: Language): boolean => language === home || policy.replies?.[language] !== undefined
  const open = LANGUAGES.filter((language) => !locked('reply') || own(language))
  const languages = locked('language') ? [home] : [home, ...open.filter((language) => language !== home)]
  return {
    languages: languages.map((language) => ({ language, own: own(language) })),
    tones: locked('reply') || locked('tone') ? [] : TONES,
    channels: policy.channels.map(({ id, kind }) => ({ id, kind })),
  }
}

/** What of a wish the policy leaves open, also where the policy changed since. */
export function granted({ language, tone, channel }: Wish, { languages, tones, channels }: Wishes): Wish {
  return {
    ...(language !== undefined && languages.some((one) => one.language === language) ? { language } : {}),
    ...(tone !== undefined && tones.includes(tone) ? { tone } : {}),
    ...(channel !== undefined && channels.some(({ id }) => id === channel) ? { channel } : {}),
  }
}
