import type { Channel } from '../channel.ts'
import type { Language } from '../language.ts'
import { ARABIC } from './words/ar.ts'
import { GERMAN } from './words/de.ts'
import { ENGLISH } from './words/en.ts'
import { SPANISH } from './words/es.ts'
import { FRENCH } from './words/fr.ts'
import { PORTUGUESE } from './words/pt.ts'
import { VIETNAMESE } from './words/vi.ts'

/** How a reply can sound. */
export const TONES = ['short', 'warm', 'formal'] as const
export type Tone = (typeof TONES)[number]

/** Everything a language says to a requester. */
export interface ReplyWords {
  /** One whole message a tone, with the placeholders of `core/reply.ts`. */
  templates: Record<Tone, string>
  /** How each channel reads after "can be reached"; `{to}` is its address or number. */
  channels: Record<Channel['kind'], string>
  /** Between a telephone number and its extension. */
  extension: string
  /** Behind a channel with hours: `{hours}`. */
  hours: string
  /** Behind a channel that is not for urgent matters. */
  nonUrgent: string
  /** The line every message needs; `{number}` is the practice's regional number. */
  emergency: string
}

/** What each language says. */
export const REPLY_WORDS: Record<Language, ReplyWords> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
  vi: VIETNAMESE,
  ar: ARABIC,
}
