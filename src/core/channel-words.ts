import type { Channel } from './channel.ts'
import type { Language } from './language.ts'
import { grouped, partsOf } from './phone/stored-number.ts'
import { REPLY_WORDS } from './reply/words.ts'

/**
 * How a channel reads in a message: where to go, when, and for what it is not.
 * @returns a phrase that can follow "can be reached"
 */
export function describeChannel(channel: Channel, language: Language = 'en'): string {
  const words = REPLY_WORDS[language]
  const hours = channel.hours === undefined ? '' : words.hours.replace('{hours}', () => channel.hours ?? '')
  const nonUrgent = channel.nonUrgentOnly === true ? words.nonUrgent : ''
  return words.channels[channel.kind].replace('{to}', () => destinationOf(channel, language)) + hours + nonUrgent
}

/** The addresses that may stand in a message because they are the practice's own. */
export function ownLinks(channels: readonly Channel[]): string[] {
  return channels.flatMap((channel) => {
    if ('url' in channel) return [channel.url]
    return 'email' in channel ? [channel.email] : []
  })
}

/** Where a channel leads, as it is printed: a telephone number in the way of its country, with its extension in words. */
export function destinationOf(channel: Channel, language: Language = 'en'): string {
  if ('url' in channel) return channel.url
  if ('email' in channel) return channel.email
  if ('address' in channel) return channel.address
  const { extension } = partsOf(channel.number)
  const plain = channel.printed ?? grouped(channel.number)
  // Among words that run the other way, the groups of a number would change places.
  const number = language === 'ar' ? `\u2066${plain}\u2069` : plain
  return extension === undefined ? number : `${number} ${REPLY_WORDS[language].extension} ${extension}`
}
