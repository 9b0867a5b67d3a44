import { ownLinks } from '../channel-words.ts'
import type { Language } from '../language.ts'
import { lintMessage } from '../lint.ts'
import type { Policy } from '../policy.ts'
import type { Preview } from '../queue.ts'
import { compose, type Setting } from '../reply.ts'
import { REPLY_WORDS, type Tone } from './words.ts'

/** What the user picks for one message; all of it may be left to the policy. */
export interface Wish {
  language?: Language
  /** One of the shipped texts instead of the practice's own. */
  tone?: Tone
  /** Id of a channel of the policy; the first one where it names none. */
  channel?: string
}

/**
 * The exact message for one request, with everything the lint objects to. The practice's own text is taken where there
 * is one in the language, else the shipped one of the policy's tone.
 * @returns nothing where the policy names no channel
 */
export function prepareReply(policy: Policy, request: { name: string }, wish: Wish = {}): Preview | undefined {
  const channel = policy.channels.find(({ id }) => id === wish.channel) ?? policy.channels[0]
  if (channel === undefined) return
  const home = policy.language ?? 'en'
  const language = wish.language ?? home
  const own = language === home ? policy.reply : policy.replies?.[language]
  const tone = wish.tone ?? (own === undefined ? (policy.tone ?? 'warm') : undefined)
  const template = tone === undefined ? (own ?? '') : REPLY_WORDS[language].templates[tone]
  const setting: Setting = { language }
  if (policy.emergencyNumber !== undefined) setting.emergencyNumber = policy.emergencyNumber
  const text = compose(template, channel, request, policy.practiceName, setting)
  return {
    text,
    template: tone === undefined ? (language === home ? 'practice' : `practice-${language}`) : `${tone}-${language}`,
    channel: channel.id,
    problems: lintMessage(text, ownLinks(policy.channels), language),
  }
}
