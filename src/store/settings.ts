import { Fault } from '../core/fault.ts'
import { type Policy, policySchema } from '../core/policy.ts'

/** The part of `browser.storage.local` that is needed here. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/** Where the policy lies; pages of ours watch it. */
export const POLICY_KEY = 'policy'

/**
 * The practice's policy. It holds nothing about patients and lies unencrypted, so that the footprint is known while locked.
 * @returns `undefined` before the welcome is finished, or where what is stored is no policy any more
 */
export async function readPolicy(local: Area): Promise<Policy | undefined> {
  const stored = await local.get(POLICY_KEY)
  const checked = policySchema.safeParse(stored[POLICY_KEY])
  return checked.success ? checked.data : undefined
}

/**
 * Stores a policy as the next version.
 * @throws Fault `settings-invalid`
 */
export async function savePolicy(local: Area, policy: Omit<Policy, 'id' | 'version'>): Promise<Policy> {
  const before = await readPolicy(local)
  const next = { ...policy, id: 'practice', version: (before?.version ?? 0) + 1 }
  const checked = policySchema.safeParse(next)
  if (!checked.success) throw new Fault('settings-invalid')
  await local.set({ [POLICY_KEY]: checked.data })
  return checked.data
}
