import type { Channel } from '../../core/channel.ts'
import { withChannelValue } from '../../core/channel-field.ts'
import type { PracticeDraft } from '../../core/options.ts'
import type { Policy } from '../../core/policy.ts'
import { text } from '../text.ts'

/** Time to take a decision back, in seconds, until the practice says otherwise. */
const UNDO_SECONDS = 5

/** The settings to write in: the present ones or, at the first run, a portal to fill in and a reply that is ready. */
export function draftOf(policy: Policy | undefined): PracticeDraft {
  if (policy !== undefined) {
    const { id: _, version: __, ...draft } = policy
    return draft
  }
  return {
    practiceName: '',
    channels: [newChannel('portal', [])],
    reply: text('reply.default'),
    pageFootprint: 'control',
    undoSeconds: UNDO_SECONDS,
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
