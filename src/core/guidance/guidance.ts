import type { Policy } from '../policy.ts'
import type { ExceptionCode, GuidanceRule, Profile } from './profile.ts'

/** What a policy asks of the physician about patients' requests. */
export interface Guidance {
  /** The rules on requests, of the profile. */
  rules: readonly GuidanceRule[]
  /** The reasons for which somebody may be accepted after all. */
  exceptions: readonly ExceptionCode[]
  /** How a patient's request is declined, by the profile. */
  advised: Profile['decline']
  /** Why: the rules on requests and on messages. */
  because: readonly GuidanceRule[]
}

/**
 * The guidance that a policy follows.
 * @param profiles all there are; a policy without one follows `custom`
 */
export function guidanceOf(policy: Policy | undefined, profiles: readonly Profile[]): Guidance {
  const profile = profiles.find(({ id }) => id === (policy?.profile ?? 'custom'))
  return {
    rules: profile?.rules.filter(({ about }) => about === 'request') ?? [],
    advised: profile?.decline ?? 'with-message',
    because: profile?.rules.filter(({ about }) => about === 'request' || about === 'message') ?? [],
    exceptions: policy?.exceptions ?? profile?.exceptions ?? [],
  }
}
