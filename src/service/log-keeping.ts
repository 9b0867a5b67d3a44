import { Fault } from '../core/fault.ts'
import type { Removal } from '../core/log/entry.ts'
import { RETENTION_YEARS } from '../core/log/retention.ts'
import type { LogKeeping } from '../core/log/screen.ts'
import type { Policy } from '../core/policy.ts'
import type { StorageArea } from '../store/area.ts'
import type { Log } from '../store/log.ts'
import { readSettings, saveSettings } from '../store/settings.ts'
import type { Retention } from './retention.ts'

/** How long the log is kept, what is due, what is held and what was removed. @throws Fault `locked`, `log-damaged` */
export async function keepingOf(log: Log, retention: Retention, policy: Policy | undefined): Promise<LogKeeping> {
  const entries = await log.entries('keeping')
  const removals = entries.filter((entry): entry is Removal => entry.kind === 'removed' && entry.chain === 'decision')
  return {
    years: policy?.retentionYears ?? RETENTION_YEARS,
    settable: policy !== undefined,
    due: await retention.due(),
    holds: await retention.holds(),
    removals,
    events: entries.filter((entry) => entry.kind === 'restored' || entry.kind === 'opened-by-practice'),
  }
}

/** Stores for how many years decisions are kept. @throws Fault `settings-invalid`, also before there are any settings */
export async function keepYears(
  local: StorageArea,
  policy: () => Promise<Policy | undefined>,
  years: number,
): Promise<void> {
  if ((await policy()) === undefined) throw new Fault('settings-invalid')
  await saveSettings(local, { ...(await readSettings(local)), retentionYears: years })
}
