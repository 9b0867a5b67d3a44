import { classify } from '../core/match/classify.ts'
import type { FriendRequest, Match, Verdict } from '../core/model.ts'
import type { Found } from './name-index.ts'

/** What an assessment needs of the outside. */
export interface AssessWorld {
  lockState(): Promise<'no-vault' | 'locked' | 'unlocked'>
  count(): Promise<number>
  /** Who on the list a name may be, with the share of requests that come from patients. */
  find(written: string, place: string | undefined, prior: number): Promise<Found>
  prior(): Promise<number>
  /** Whether the user has said before that this profile is not a patient. */
  saidNot(request: FriendRequest): Promise<boolean>
  /** The patient who this profile is, by the user's word. */
  saidIs(request: FriendRequest): Promise<Match | undefined>
}

/** Says of one request whether it is probably a patient's, and why. Nothing of it goes to the page. */
export async function assess(request: FriendRequest, world: AssessWorld): Promise<Verdict> {
  const state = await world.lockState()
  if (state === 'locked') return { kind: 'locked' }
  const size = state === 'no-vault' ? 0 : await world.count()
  if (size === 0) return { kind: 'no-list' }
  const known = await world.saidIs(request)
  if (known !== undefined) return { kind: 'likely', probability: 1, matches: [known], saidIs: true }
  const { probability, matches } = await world.find(request.name, request.place, await world.prior())
  if (await world.saidNot(request)) return { kind: 'not-on-list', probability, matches, saidNot: true }
  const kind = classify(probability)
  return { kind, probability, matches: kind === 'not-on-list' ? [] : matches }
}
