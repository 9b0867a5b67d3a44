import type { Channel } from './channel.ts'
import { fieldOfChannel, valueOfChannel, withChannelValue } from './channel-field.ts'
import { type NumberFault, readNumber } from './phone/read-number.ts'
import { agrees, STORED_NUMBER } from './phone/stored-number.ts'
import { type AddressFault, type AddressNote, type ParseAddress, readAddress } from './read-address.ts'

/** What is needed to read a channel. */
export interface ChannelWorld {
  /** ISO 3166-1, of telephone numbers without a country's code. */
  country: string | undefined
  parse: ParseAddress
}

/** A channel as it is stored, however it was written. Where it cannot be read, it stays as it was. */
export interface ChannelReading {
  channel: Channel
  /** What is wrong, if the field cannot be read; `example` is of a telephone number. */
  fault?: { why: NumberFault | AddressFault; example?: string }
  /** What may surprise. */
  note?: AddressNote
  /** Of a telephone number, ISO 3166-1. */
  country?: string | undefined
}

/** Reads a channel as people write it; fields that are empty have nothing wrong with them yet. */
export function readChannel(written: Channel, world: ChannelWorld): ChannelReading {
  const { hours = '', ...rest } = written
  const channel: Channel = hours.trim() === '' ? rest : { ...rest, hours: hours.trim() }
  const field = fieldOfChannel(channel)
  const value = valueOfChannel(channel).trim()
  if (value === '') return { channel: withChannelValue(channel, '') }
  if ('number' in channel) return readPhone(channel, world)
  if (field === 'url') {
    const found = readAddress(value, world.parse)
    if (found.kind === 'wrong') return { channel, fault: { why: found.why } }
    return { channel: withChannelValue(channel, found.url), ...(found.note && { note: found.note }) }
  }
  const tidy = field === 'email' ? value.replace(/\p{Cf}/gu, '').replace(/^mailto:/iu, '') : value
  return { channel: withChannelValue(channel, tidy) }
}

/** A number that was stored with its look keeps both, wherever the browser is now and whatever the tables say since. */
function readPhone(channel: Extract<Channel, { kind: 'phone' }>, { country }: ChannelWorld): ChannelReading {
  const { printed, ...rest } = channel
  const found = readNumber(channel.number.trim(), country)
  if (printed !== undefined && STORED_NUMBER.test(channel.number) && agrees(channel.number, printed)) {
    return { channel, country: found.kind === 'good' ? found.country : undefined }
  }
  if (found.kind === 'wrong') return { channel: rest, fault: found }
  return { channel: { ...rest, number: found.number, printed: found.printed }, country: found.country }
}
