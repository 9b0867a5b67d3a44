import type { Channel } from '../core/channel.ts'
import { type ChannelField, fieldOfChannel, valueOfChannel, withChannelValue } from '../core/channel-field.ts'
import { codeOf } from '../core/fault.ts'
import { canonical } from '../core/log/canonical.ts'
import type { PracticeDraft, PracticeSaved } from '../core/options.ts'
import { SETTING_NAMES } from '../core/policy/document.ts'
import { lockedValues, NO_REPORT, type PolicyReport } from '../core/policy/report.ts'
import { type Policy, policySchema } from '../core/policy.ts'
import type { StorageArea } from '../store/area.ts'
import { readSettings, saveSettings, type UserSettings } from '../store/settings.ts'

/**
 * Checks the practice's settings and stores them as the next version; says which fields are wrong. What is locked is left as the
 * user had it before, whatever the draft says; what only repeats a proposal of the practice is left to the practice.
 */
export async function savePractice(
  local: StorageArea,
  draft: PracticeDraft,
  report: Pick<PolicyReport, 'fields' | 'values'> = NO_REPORT,
): Promise<PracticeSaved> {
  const tidy = { ...draft, channels: draft.channels.map(tidyChannel), ...lockedValues(report) }
  const checked = policySchema.safeParse({ ...tidy, id: 'practice', version: 1 })
  if (!checked.success) {
    return { kind: 'invalid', fields: [...new Set(checked.error.issues.map(({ path }) => path.join('.')))] }
  }
  try {
    await saveSettings(local, ownPart(tidy, await readSettings(local), report))
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
): UserSettings {
  const own = SETTING_NAMES.map((name): [string, unknown] => {
    const { locked = false, origin = 'user' } = fields[name] ?? {}
    const repeats = origin !== 'user' && canonical(draft[name] ?? null) === canonical(values[name] ?? null)
    return [name, locked ? before[name] : repeats ? undefined : draft[name]]
  })
  return Object.fromEntries(own.filter(([, value]) => value !== undefined))
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
export function tidyChannel(channel: Channel): Channel {
  const { hours = '', ...rest } = withChannelValue(channel, tidyValue(fieldOfChannel(channel), valueOfChannel(channel)))
  return hours.trim() === '' ? rest : { ...rest, hours: hours.trim() }
}

function tidyValue(field: ChannelField, written: string): string {
  const value = written.trim()
  if (field === 'number') return value.replace(/[\s().\u2010-\u2015/-]/gu, '').replace(/^00/u, '+')
  return field !== 'url' || value === '' || /^[a-z][a-z0-9+.-]*:/iu.test(value) ? value : `https://${value}`
}
