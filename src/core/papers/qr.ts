import { encode } from 'uqr'
import type { Channel } from '../channel.ts'

/** White modules around the code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4

/** What a telephone's camera opens for a channel; nothing for a letter box. */
export function addressOf(channel: Channel): string | undefined {
  if ('url' in channel) return channel.url
  if ('number' in channel) return `tel:${channel.number}`
  return 'email' in channel ? `mailto:${channel.email}` : undefined
}

/** The channel that a poster's code leads to: the first with a web address or, without one, the first that has any. */
export function posterChannel(channels: readonly Channel[]): Channel | undefined {
  return channels.find((channel) => 'url' in channel) ?? channels.find((channel) => addressOf(channel) !== undefined)
}

/**
 * A QR code as an SVG element that needs nothing from outside, black on white with its quiet zone.
 * @param title what a screen reader says of it, already escaped
 */
export function qrSvg(address: string, title: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return `<svg class="qr" role="img" aria-label="${title}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
}
