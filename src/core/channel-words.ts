import type { Channel } from './channel.ts'
import type { Language } from './language.ts'
import { REPLY_WORDS } from './reply/words.ts'

/**
 * How a channel reads in a message: where to go, when, and for what it is not.
 * @returns a phrase that can follow "can be reached"
 */
export function describeChannel(channel: Channel, language: Language = 'en'): string {
  const words = REPLY_WORDS[language]
  const hours = channel.hours === undefined ? '' : words.hours.replace('{hours}', () => channel.hours ?? '')
  const nonUrgent = channel.nonUrgentOnly === true ? words.nonUrgent : ''
  return words.channels[channel.kind].replace('{to}', () => destination(channel)) + hours + nonUrgent
}

/** The addresses that may stand in a message because they are the practice's own. */
export function ownLinks(channels: readonly Channel[]): string[] {
  return channels.flatMap((channel) => {
    if ('url' in channel) return [channel.url]
    return 'email' in channel ? [channel.email] : []
  })
}

function destination(channel: Channel): string {
  if ('url' in channel) return channel.url
  if ('email' in channel) return channel.email
  return 'number' in channel ? channel.number : channel.address
}
