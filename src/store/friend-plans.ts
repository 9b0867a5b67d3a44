import type { KeptPlan } from '../core/friends.ts'
import { type ListStores, openSealedList } from './sealed-list.ts'

/** What the physician means to do about friends who are probably patients; goes when the list is erased. */
export interface FriendPlans {
  /** @throws Fault `locked`, `roster-damaged` */
  all(): Promise<KeptPlan[]>
  /** Keeps a plan in place of an earlier one about the same friend. @throws Fault `locked`, `roster-damaged` */
  put(kept: KeptPlan): Promise<void>
  /** Forgets the plan about a friend. @throws Fault `locked`, `roster-damaged` */
  remove(key: KeptPlan['key']): Promise<void>
}

/** Plans are padded to this, in bytes, so that their number does not show. */
const BLOCK = 16_384

/** Opens the store. */
export function openFriendPlans(stores: ListStores): FriendPlans {
  const { all, change } = openSealedList<KeptPlan>(stores, 'friends', BLOCK)
  return {
    all,
    put: (kept) => change((plans) => [...plans.filter(({ key }) => key !== kept.key), kept]),
    remove: (key) => change((plans) => plans.filter((one) => one.key !== key)),
  }
}
