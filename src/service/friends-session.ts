import { codeOf } from '../core/fault.ts'
import type { Friend, FriendPlan, FriendRow, FriendsScreen, KeptPlan } from '../core/friends.ts'
import type { FriendRequest, RequestKey, Verdict } from '../core/model.ts'
import type { FriendPlans } from '../store/friend-plans.ts'

/** Between two looks at the list that the user scrolls, in ms. */
const LOOK_MS = 1500

/** The outside world of the check of friends. */
export interface FriendsWorld {
  /** The friends that Facebook's page shows by now; nothing where no tab shows the list. */
  read(): Promise<Friend[] | undefined>
  /** Whether a friend is probably a patient. */
  assess(request: FriendRequest): Promise<Verdict>
  plans: FriendPlans
  now(): Date
  /** Runs `act` after `ms`; the result calls it off. */
  after(ms: number, act: () => void): () => void
}

/** The check of friends, while it is open. */
export interface FriendsSession {
  /** Looks at the list again and again, as the user scrolls it. */
  open(): Promise<void>
  /** Ends it, and lets go of every name. */
  close(): void
  /** Keeps a plan about a friend, or forgets it. */
  plan(key: RequestKey, plan: FriendPlan | undefined): Promise<void>
}

/**
 * Opens a session. Nothing is ever done on Facebook.
 * @param changed told every change; nothing where no check is open
 */
export function openFriendsSession(
  world: FriendsWorld,
  changed: (screen: FriendsScreen | undefined) => void,
): FriendsSession {
  let screen: FriendsScreen | undefined
  let turn = 0
  let callOff: () => void = () => undefined
  let judged = new Map<RequestKey, FriendRow | undefined>()
  let plans: KeptPlan[] = []

  const show = (change: Partial<FriendsScreen>): void => {
    if (screen === undefined) return
    const all = [...judged.values()].filter((row) => row !== undefined)
    const rows = all
      .map(({ friend, verdict }) => ({ friend, verdict, kept: plans.find(({ key }) => key === friend.key) }))
      .toSorted((a, b) => b.verdict.probability - a.verdict.probability)
    const others = plans.filter(({ key }) => !judged.has(key))
    screen = { ...screen, seen: judged.size, rows: rows as FriendRow[], others, ...change }
    changed(screen)
  }
  async function judge(friend: Friend): Promise<void> {
    const verdict = await world.assess({ ...friend, surface: 'friends' })
    const isPatient = verdict.kind === 'likely' || verdict.kind === 'possible'
    judged.set(friend.key, isPatient ? { friend, verdict } : undefined)
  }
  async function look(mine: number): Promise<void> {
    try {
      const friends = await world.read()
      for (const friend of friends ?? []) {
        if (mine !== turn) return
        if (!judged.has(friend.key)) await judge(friend)
      }
      if (mine !== turn) return
      show({ page: friends === undefined ? 'none' : 'read', fault: undefined })
    } catch (error) {
      if (mine === turn) show({ fault: codeOf(error) })
    }
    if (mine === turn) callOff = world.after(LOOK_MS, () => void look(mine))
  }
  function close(): void {
    turn += 1
    callOff()
    judged = new Map()
    plans = []
    if (screen === undefined) return
    screen = undefined
    changed(undefined)
  }
  return {
    async open() {
      close()
      const mine = turn
      screen = { page: 'looking', seen: 0, rows: [], others: [] }
      try {
        plans = await world.plans.all()
        show({})
      } catch (error) {
        return show({ fault: codeOf(error) })
      }
      await look(mine)
    },
    close,
    async plan(key, plan) {
      const name = judged.get(key)?.friend.name ?? plans.find((one) => one.key === key)?.name ?? ''
      try {
        if (plan === undefined) await world.plans.remove(key)
        else await world.plans.put({ key, name, at: world.now().toISOString(), plan })
        plans = await world.plans.all()
        show({ fault: undefined })
      } catch (error) {
        show({ fault: codeOf(error) })
      }
    },
  }
}
