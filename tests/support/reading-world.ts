import type { ChannelWorld } from '../../src/core/read-channel.ts'

/** Channels are read as in a browser of the United States. */
export const IN_THE_US: ChannelWorld = { country: 'US', parse: URL.parse }
