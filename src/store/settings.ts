import { Fault } from '../core/fault.ts'
import { type Policy, policySchema } from '../core/policy.ts'
import type { StorageArea } from './area.ts'
import { SOURCES_KEY } from './policy-sources.ts'

/** Where the physician's own settings lie. */
export const POLICY_KEY = 'policy'

/** The physician's own settings; what is not among them is left to the practice or to what is usual. */
export type UserSettings = Partial<Omit<Policy, 'id' | 'version'>>

const settingsSchema = policySchema.partial()

/**
 * The physician's own settings. They hold nothing about patients and lie unencrypted, so that the footprint is known while locked.
 * @returns nothing before the welcome is finished, or where what is stored makes no sense any more
 */
export async function readSettings(local: Pick<StorageArea, 'get'>): Promise<Partial<Policy>> {
  const checked = settingsSchema.safeParse((await local.get(POLICY_KEY))[POLICY_KEY])
  return checked.success ? checked.data : {}
}

/**
 * Stores them as the next version.
 * @throws Fault `settings-invalid`
 */
export async function saveSettings(local: Pick<StorageArea, 'get' | 'set'>, settings: UserSettings): Promise<void> {
  const { version = 0 } = await readSettings(local)
  const checked = settingsSchema.safeParse({ ...settings, id: 'practice', version: version + 1 })
  if (!checked.success) throw new Fault('settings-invalid')
  await local.set({ [POLICY_KEY]: checked.data })
}

/** Whether a change of the browser's storage may be one of the policy that holds. */
export function concernsPolicy(changes: object): boolean {
  return POLICY_KEY in changes || SOURCES_KEY in changes
}
