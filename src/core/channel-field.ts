import type { Channel } from './channel.ts'

/** The one field of a channel that leads to the practice. */
export type ChannelField = 'url' | 'number' | 'email' | 'address'

const FIELDS: Readonly<Record<Channel['kind'], ChannelField>> = {
  portal: 'url',
  phone: 'number',
  'secure-message': 'url',
  appointments: 'url',
  page: 'url',
  email: 'email',
  post: 'address',
}

/** Every kind of channel, in the order in which they are offered. */
export const CHANNEL_KINDS = Object.keys(FIELDS) as readonly Channel['kind'][]

/** The name of the field that leads to the practice. */
export function fieldOfChannel({ kind }: Pick<Channel, 'kind'>): ChannelField {
  return FIELDS[kind]
}

/** What stands in that field. */
export function valueOfChannel(channel: Channel): string {
  return (channel as unknown as Record<ChannelField, string>)[FIELDS[channel.kind]]
}

/** The channel with another value in that field; not checked, as it may still be being written. The look of a former number goes. */
export function withChannelValue(channel: Pick<Channel, 'kind' | 'id'>, value: string): Channel {
  const { printed: _, ...rest } = channel as { printed?: string }
  return { ...rest, [FIELDS[channel.kind]]: value } as unknown as Channel
}
