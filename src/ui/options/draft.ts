import type { Channel } from '../../core/channel.ts'
import { withChannelValue } from '../../core/channel-field.ts'
import type { PracticeDraft } from '../../core/options.ts'
import type { Policy } from '../../core/policy.ts'
import { REPLY_WORDS } from '../../core/reply/words.ts'

/** Time to take a decision back, in seconds, until the practice says otherwise. */
const UNDO_SECONDS = 5

/** What was written into the settings and is not saved yet: it is kept while another section is looked at. */
export interface Unsaved {
  draft?: PracticeDraft
}

/** The settings to write in: the present ones or, where there are none, a portal to fill in and a reply that is ready. */
export function draftOf({ id: _, version: __, ...present }: Partial<Policy>): PracticeDraft {
  return {
    practiceName: '',
    channels: [newChannel('portal', [])],
    reply: REPLY_WORDS.en.templates.warm,
    pageFootprint: 'control',
    undoSeconds: UNDO_SECONDS,
    ...present,
  }
}

/** An empty channel, with an id that none of the others has. */
export function newChannel(kind: Channel['kind'], others: readonly Channel[]): Channel {
  const taken = others.map(({ id }) => id)
  let id: string = kind
  for (let count = 2; taken.includes(id); count += 1) id = `${kind}-${count}`
  return withChannelValue({ kind, id }, '')
}

/** The same things with one moved a place up or down. */
export function moved<T>(things: readonly T[], from: number, by: 1 | -1): T[] {
  const result = [...things]
  const [one] = result.splice(from, 1)
  if (one !== undefined) result.splice(from + by, 0, one)
  return result
}
