import { guidanceOf } from '../../src/core/guidance/guidance.ts'
import { decidedBefore } from '../../src/service/decided-before.ts'
import type { Desk } from '../../src/service/desk.ts'
import { localTime } from '../../src/service/local-time.ts'
import type { PanelWorld } from '../../src/service/panel-world.ts'
import { PROFILES } from '../../src/service/profiles.ts'
import { session } from '../../src/store/areas.ts'
import { openPageCalls } from '../../src/store/page-call.ts'
import { after } from './after.ts'
import { conversations } from './conversations.ts'

/** The panel's outside: the desk, the clock, a conversation in a tab. */
export function panelWorld({ decisions, vault, log, policy, practice }: Desk): PanelWorld {
  return {
    decisions,
    ...conversations(),
    lockState: vault.state,
    earlier: async (request) => ((await vault.state()) === 'unlocked' ? decidedBefore(request, log) : []),
    policy,
    fields: async () => (await practice.report()).fields,
    guidance: (known) => guidanceOf(known, PROFILES),
    answered: () => void openPageCalls(session).answered(),
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    today: () => localTime(Date.now()).day,
    after,
  }
}
