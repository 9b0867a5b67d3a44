import type { Policy } from '../../src/core/policy.ts'
import type { Ask, ToPage } from '../../src/door/protocol.ts'
import { text } from '../../src/ui/text.ts'

/** What every page of Facebook is told of a policy. Before the welcome is finished nothing is held back. */
export function pageSettings(policy: Policy | undefined): Ask<ToPage, 'settings'> {
  const isHeld = policy !== undefined && policy.confirmGuard !== false
  return { footprint: policy?.pageFootprint ?? 'control', ...(isHeld ? { guard: text('guard.question') } : {}) }
}
