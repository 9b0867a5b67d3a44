import type { Action, Choice } from './decision.ts'
import { ACTION_WORDS, reasonWords, VERDICT_WORDS } from './log-words.ts'
import type { FriendRequest, Identity, Verdict } from './model.ts'
import type { Policy } from './policy.ts'

/** A decision before it is known what came of it; becomes one entry of the log. */
export interface DecisionDraft {
  id: string
  /** When it was made, ISO 8601 in UTC. */
  at: string
  requester: { id: string; name: string; url: string }
  verdict: string
  /** 0 to 1; 0 where nothing was compared. */
  probability: number
  reasons: string[]
  action: string
  reason?: string
  channel?: string
  template?: string
  policy: { id: string; version: number }
  text?: string
}

/** What the outbox keeps of a decision until it is settled. */
export interface Intent {
  draft: DecisionDraft
  action: Action
  identity: Identity
}

/** Everything a decision is made of. */
export interface Made {
  id: string
  at: Date
  request: FriendRequest
  verdict: Verdict
  choice: Choice
  policy: Pick<Policy, 'id' | 'version'>
}

/** Writes a decision down, in the words of the log. */
export function draftOf({ id, at, request, verdict, choice, policy }: Made): DecisionDraft {
  const compared = 'matches' in verdict ? verdict : undefined
  return {
    id,
    at: at.toISOString(),
    requester: { id: requesterId(request.identity), name: request.name, url: request.url },
    verdict: VERDICT_WORDS[verdict.kind],
    probability: compared?.probability ?? 0,
    reasons: compared?.matches[0]?.reasons.map(reasonWords) ?? [],
    action: ACTION_WORDS[choice.action],
    ...(choice.reason === undefined ? {} : { reason: choice.reason }),
    ...(choice.channel === undefined ? {} : { channel: choice.channel }),
    ...(choice.template === undefined ? {} : { template: choice.template }),
    policy: { id: policy.id, version: policy.version },
    ...(choice.text === undefined ? {} : { text: choice.text }),
  }
}

/** What stands for a requester in the log: the profile's id or, where none is known, its vanity word. */
export function requesterId(who: Identity): string {
  return who.profileId ?? who.vanity ?? ''
}
