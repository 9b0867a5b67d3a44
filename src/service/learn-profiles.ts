import type { FriendRequest, Verdict } from '../core/model.ts'
import type { KnownProfiles } from './known-profiles.ts'
import type { Decisions } from './panel-world.ts'

/** From here on one patient alone is meant. */
const SURE = 0.95

/**
 * Decisions that are learned from: who was declined as a likely patient, and could be one patient only, is known again as that
 * patient, whatever name the profile bears next time. Learned once the decline is done; `Not my patient` stands in the log.
 */
export function learning(decisions: Decisions, say: KnownProfiles['say']): Decisions {
  const pending = new Map<string, { request: FriendRequest; patientId: string }>()
  return {
    ...decisions,
    async decide(request, verdict, choice, shown, id) {
      const intentId = await decisions.decide(request, verdict, choice, shown, id)
      const patientId = onlyOne(verdict)
      const declines = choice.action === 'decline-with-message' || choice.action === 'decline-silently'
      if (declines && patientId !== undefined) pending.set(intentId, { request, patientId })
      return intentId
    },
    async withdraw(intentId) {
      pending.delete(intentId)
      await decisions.withdraw(intentId)
    },
    async settle(intentId, outcome) {
      await decisions.settle(intentId, outcome)
      const learned = pending.get(intentId)
      pending.delete(intentId)
      if (learned !== undefined && outcome.kind === 'done') await say(learned.request, { patientId: learned.patientId })
    },
  }
}

function onlyOne(verdict: Verdict): string | undefined {
  if (verdict.kind !== 'likely' || verdict.saidIs === true) return
  const [best] = verdict.matches
  const alone = best !== undefined && best.probability >= SURE && (best.namesakes?.listed ?? 1) < 2
  return alone ? best.patientId : undefined
}
