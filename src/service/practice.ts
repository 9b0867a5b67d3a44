import type { Channel } from '../core/channel.ts'
import { valueOfChannel, withChannelValue } from '../core/channel-field.ts'
import { codeOf } from '../core/fault.ts'
import { canonical } from '../core/log/canonical.ts'
import type { PracticeDraft, PracticeSaved } from '../core/options.ts'
import { SETTING_NAMES } from '../core/policy/document.ts'
import { lockedValues, NO_REPORT, type PolicyReport } from '../core/policy/report.ts'
import { type Policy, policySchema } from '../core/policy.ts'
import { type ChannelWorld, readChannel } from '../core/read-channel.ts'
import type { StorageArea } from '../store/area.ts'
import { readSettings, saveSettings, type UserSettings } from '../store/settings.ts'

/**
 * Checks the practice's settings and stores them as the next version; says which fields are wrong. What is locked is left as the
 * user had it before, whatever the draft says; what only repeats a proposal of the practice is left to the practice.
 */
export async function savePractice(
  local: StorageArea,
  draft: PracticeDraft,
  world: ChannelWorld,
  report: Pick<PolicyReport, 'fields' | 'values'> = NO_REPORT,
): Promise<PracticeSaved> {
  const tidy = { ...draft, channels: tidied(draft.channels, world), ...lockedValues(report) }
  const checked = policySchema.safeParse({ ...tidy, id: 'practice', version: 1 })
  if (!checked.success) {
    return { kind: 'invalid', fields: [...new Set(checked.error.issues.map(({ path }) => path.join('.')))] }
  }
  try {
    await saveSettings(local, ownPart(tidy, await readSettings(local), report, world))
    return { kind: 'saved' }
  } catch (error) {
    return { kind: 'failed', fault: codeOf(error) }
  }
}

/** Of the draft, what the user decides. */
function ownPart(
  draft: PracticeDraft,
  before: Partial<Policy>,
  { fields, values }: Pick<PolicyReport, 'fields' | 'values'>,
  world: ChannelWorld,
): UserSettings {
  // A proposal is written as its author wrote it: it is compared as it would be stored.
  const proposed = values.channels ? { ...values, channels: tidied(values.channels, world) } : values
  const own = SETTING_NAMES.map((name): [string, unknown] => {
    const { locked = false, origin = 'user' } = fields[name] ?? {}
    const repeats = origin !== 'user' && canonical(draft[name] ?? null) === canonical(proposed[name] ?? null)
    return [name, locked ? before[name] : repeats ? undefined : draft[name]]
  })
  return Object.fromEntries(own.filter(([, value]) => value !== undefined))
}

/** Channels as they are stored, however people wrote them; what cannot be read stays as it is. */
export function tidied(channels: readonly Channel[], world: ChannelWorld): Channel[] {
  return channels.map((channel) => readChannel(channel, world).channel)
}

/** A draft as a policy, for the preview: what is not filled in yet is an ellipsis. */
export function filledIn(draft: PracticeDraft, world: ChannelWorld): Policy {
  const or = (written: string): string => (written.trim() === '' ? '…' : written)
  const channels = tidied(draft.channels, world).map((channel) =>
    valueOfChannel(channel) === '' ? withChannelValue(channel, '…') : channel,
  )
  return { ...draft, channels, practiceName: or(draft.practiceName), id: 'draft', version: 1 }
}
