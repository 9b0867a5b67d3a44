import { classify } from '../core/match/classify.ts'
import { blockingKeys } from '../core/match/keys.ts'
import { rankList } from '../core/match/rank.ts'
import type { FriendRequest, Patient, Rarity, Verdict } from '../core/model.ts'
import { parseName } from '../core/name.ts'

/** What an assessment needs of the outside. */
export interface AssessWorld {
  lockState(): Promise<'no-vault' | 'locked' | 'unlocked'>
  count(): Promise<number>
  /** Patients who share a key. */
  candidates(keys: readonly string[]): Promise<Patient[]>
  rarity(listSize: number): Rarity
  /** Whether the user has said before that this profile is not a patient. */
  saidNot(request: FriendRequest): Promise<boolean>
}

/** Says of one request whether it is probably a patient's, and why. Nothing of it goes to the page. */
export async function assess(request: FriendRequest, world: AssessWorld): Promise<Verdict> {
  const state = await world.lockState()
  if (state === 'locked') return { kind: 'locked' }
  const size = state === 'no-vault' ? 0 : await world.count()
  if (size === 0) return { kind: 'no-list' }
  const name = parseName(request.name)
  const candidates = await world.candidates(blockingKeys(name))
  const { probability, matches } = rankList(name, candidates, world.rarity(size))
  if (await world.saidNot(request)) return { kind: 'not-on-list', probability, matches, saidNot: true }
  const kind = classify(probability)
  return { kind, probability, matches: kind === 'not-on-list' ? [] : matches }
}
