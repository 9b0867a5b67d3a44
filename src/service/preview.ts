import { ownLinks } from '../core/channel-words.ts'
import { lintMessage } from '../core/lint.ts'
import type { Policy } from '../core/policy.ts'
import type { Preview } from '../core/queue.ts'
import { compose } from '../core/reply.ts'

/**
 * The exact message for one request, by the practice's policy, with everything the lint objects to.
 * @returns nothing where the policy names no channel
 */
export function previewFor(policy: Policy, request: { name: string }): Preview | undefined {
  const [channel] = policy.channels
  if (channel === undefined) return
  const text = compose(policy.reply, channel, request, policy.practiceName)
  const problems = lintMessage(text, ownLinks(policy.channels))
  return { text, template: 'practice', channel: channel.id, problems }
}
