import { z } from 'zod'
import type { FaultCode } from './fault.ts'
import { exceptionSchema } from './guidance/exception.ts'
import type { FriendRequest, RequestKey, Verdict } from './model.ts'

/** One friend, as the physician's own list shows them. */
export type Friend = Pick<FriendRequest, 'key' | 'identity' | 'name' | 'url'>

/** What the physician means to do about a friend who is probably a patient. Front Desk does nothing of it. */
export const friendPlanSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unfriend') }),
  z.strictObject({ kind: z.literal('exception'), exception: exceptionSchema }),
  z.strictObject({ kind: z.literal('leave') }),
])
export type FriendPlan = z.infer<typeof friendPlanSchema>

/** A plan, and whom it is about. */
export interface KeptPlan {
  key: RequestKey
  name: string
  /** When it was made, ISO 8601 in UTC. */
  at: string
  plan: FriendPlan
}

/** A friend who is probably a patient. */
export interface FriendRow {
  friend: Friend
  verdict: Extract<Verdict, { probability: number }>
  kept?: KeptPlan
}

/** The check of friends on screen. */
export interface FriendsScreen {
  /** Whether the physician's list of friends is open in a tab. */
  page: 'looking' | 'none' | 'read'
  /** How many friends were read so far. */
  seen: number
  /** Likeliest first. */
  rows: FriendRow[]
  /** Plans made before about friends who were not seen this time. */
  others: KeptPlan[]
  fault?: FaultCode
}
