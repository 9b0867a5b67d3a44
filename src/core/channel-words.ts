import type { Channel } from './channel.ts'

/**
 * How a channel reads in a message: where to go, and for what it is not.
 * @returns a phrase that can follow "the best way is"
 */
export function describeChannel(channel: Channel): string {
  if (channel.kind === 'portal') return `the online portal at ${channel.url}`
  if (channel.kind === 'page') return `the practice's page at ${channel.url}`
  const hours = channel.hours === undefined ? '' : ` (${channel.hours})`
  return `by phone at ${channel.number}${hours}`
}

/** The address that may stand in a message because the channel is the practice's own. */
export function ownLinks(channels: readonly Channel[]): string[] {
  return channels.flatMap((channel) => ('url' in channel ? [channel.url] : []))
}
