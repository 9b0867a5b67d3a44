import { browser } from 'wxt/browser'
import { openConversation } from '../../src/door/conversation.ts'
import { askPage } from '../../src/door/page.ts'
import { allowsWww } from '../../src/door/site-access.ts'
import type { PanelWorld } from '../../src/service/panel-world.ts'

/** How long a conversation page may take to come up, in ms. */
const CONVERSATION_MS = 30_000

/** Conversations, each in a tab of its own. */
export function conversations(): Pick<PanelWorld, 'converse' | 'showConversation'> {
  const tabs = new Map<string, number>()
  return {
    async converse(who, message, inFront) {
      if (!(await allowsWww())) return { kind: 'not-possible', why: 'no-access' }
      const made = (tabId: number): void => void tabs.set(message.intentId, tabId)
      const tabId = await openConversation(who, inFront, made, CONVERSATION_MS)
      const outcome = tabId === undefined ? undefined : await askPage(tabId, 'insert', message)
      return outcome ?? { kind: 'not-possible', why: 'page-gone' }
    },
    async showConversation(intentId) {
      const tabId = tabs.get(intentId)
      if (tabId !== undefined) await browser.tabs.update(tabId, { active: true }).catch(() => undefined)
    },
  }
}
