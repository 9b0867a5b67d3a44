import type { Channel } from '../core/channel.ts'
import { type ChannelField, fieldOfChannel, valueOfChannel, withChannelValue } from '../core/channel-field.ts'
import { codeOf } from '../core/fault.ts'
import type { PracticeDraft, PracticeSaved } from '../core/options.ts'
import { type Policy, policySchema } from '../core/policy.ts'
import type { StorageArea } from '../store/area.ts'
import { savePolicy } from '../store/settings.ts'

/** Checks the practice's settings and stores them as the next version; says which fields are wrong. */
export async function savePractice(local: StorageArea, draft: PracticeDraft): Promise<PracticeSaved> {
  const tidy = { ...draft, channels: draft.channels.map(tidyChannel) }
  const checked = policySchema.safeParse({ ...tidy, id: 'practice', version: 1 })
  if (!checked.success) {
    return { kind: 'invalid', fields: [...new Set(checked.error.issues.map(({ path }) => path.join('.')))] }
  }
  try {
    await savePolicy(local, tidy)
    return { kind: 'saved' }
  } catch (error) {
    return { kind: 'failed', fault: codeOf(error) }
  }
}

/** A draft as a policy, for the preview: what is not filled in yet is an ellipsis. */
export function filledIn(draft: PracticeDraft): Policy {
  const or = (written: string): string => (written.trim() === '' ? '…' : written)
  const channels = draft.channels
    .map(tidyChannel)
    .map((channel) => withChannelValue(channel, or(valueOfChannel(channel))))
  return { ...draft, channels, practiceName: or(draft.practiceName), id: 'draft', version: 1 }
}

/** As people write it: telephone numbers with spaces and brackets, addresses without `https://`. */
function tidyChannel(channel: Channel): Channel {
  const { hours = '', ...rest } = withChannelValue(channel, tidyValue(fieldOfChannel(channel), valueOfChannel(channel)))
  return hours.trim() === '' ? rest : { ...rest, hours: hours.trim() }
}

function tidyValue(field: ChannelField, written: string): string {
  const value = written.trim()
  if (field === 'number') return value.replace(/[\s().\u2010-\u2015/-]/gu, '').replace(/^00/u, '+')
  return field !== 'url' || value === '' || /^[a-z][a-z0-9+.-]*:/iu.test(value) ? value : `https://${value}`
}
