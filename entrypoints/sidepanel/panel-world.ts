import { guidanceOf } from '../../src/core/guidance/guidance.ts'
import { openConversation } from '../../src/door/conversation.ts'
import { askPage } from '../../src/door/page.ts'
import { allowsWww } from '../../src/door/site-access.ts'
import { decidedBefore } from '../../src/service/decided-before.ts'
import type { Desk } from '../../src/service/desk.ts'
import { localTime } from '../../src/service/local-time.ts'
import type { PanelWorld } from '../../src/service/panel-world.ts'
import { PROFILES } from '../../src/service/profiles.ts'
import { session } from '../../src/store/areas.ts'
import { openPageCalls } from '../../src/store/page-call.ts'
import { after } from './after.ts'

/** How long a conversation page may take to come up, in ms. */
const CONVERSATION_MS = 30_000

/** The panel's outside: the desk, the clock, a conversation in a tab. */
export function panelWorld({ decisions, vault, log, policy, practice }: Desk): PanelWorld {
  return {
    decisions,
    lockState: vault.state,
    earlier: async (request) => ((await vault.state()) === 'unlocked' ? decidedBefore(request, log) : []),
    policy,
    fields: async () => (await practice.report()).fields,
    guidance: (known) => guidanceOf(known, PROFILES),
    async converse(who, message) {
      if (!(await allowsWww())) return { kind: 'not-possible', why: 'no-access' }
      const tabId = await openConversation(who, CONVERSATION_MS)
      const outcome = tabId === undefined ? undefined : await askPage(tabId, 'insert', message)
      return outcome ?? { kind: 'not-possible', why: 'page-gone' }
    },
    answered: () => void openPageCalls(session).answered(),
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    today: () => localTime(Date.now()).day,
    after,
  }
}
