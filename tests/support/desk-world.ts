import { messageIdOf } from '../../src/core/log/message-id.ts'
import type { FriendRequest, Verdict } from '../../src/core/model.ts'
import { openDecisions } from '../../src/service/decisions.ts'
import { sha256 } from '../../src/store/log-keys.ts'
import { openOutbox } from '../../src/store/outbox.ts'
import type { PageLife } from '../../src/store/page-life.ts'
import { type LogStores, logPage, logWorld, uuid } from './log-world.ts'

/** A fictitious request; equal numbers are the same person. */
export function request(number: number): FriendRequest {
  return {
    key: `id:${number}`,
    identity: { profileId: String(number) },
    name: `Fictitious Person ${number}`,
    url: `https://www.facebook.com/profile.php?id=${number}`,
    surface: 'requests',
  }
}

export const LIKELY: Verdict = { kind: 'likely', probability: 0.9, matches: [] }

let ids = 0

/** Decisions on stores of their own, with a clock that a test moves. */
export async function deskWorld(
  stores?: LogStores,
  clock = { now: Date.UTC(2026, 0, 1) },
  pages: PageLife = { own: 'page', isOpen: async () => false },
) {
  const world = stores === undefined ? await logWorld() : { ...stores, ...logPage(stores), stores }
  const outbox = openOutbox(world.database, world.vault, () => clock.now)
  const decisions = openDecisions({
    outbox,
    log: world.log,
    assess: async () => LIKELY,
    unlocked: async () => (await world.vault.state()) === 'unlocked',
    policy: async () => undefined,
    pages,
    now: () => new Date(clock.now),
    newId: () => uuid(ids++, 9),
  })
  return {
    ...world,
    outbox,
    decisions,
    clock,
    messageId: (id: string) => messageIdOf(id, { kind: 'prepared' }, sha256),
  }
}
