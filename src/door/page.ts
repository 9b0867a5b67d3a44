import { browser } from 'wxt/browser'
import type { Answer, Ask, ToPage } from './protocol.ts'
import { toPage } from './protocol.ts'

/**
 * Asks the content script of a tab and checks its answer.
 * @returns the answer, or `undefined` where the tab has no content script of ours, went away or answered nonsense
 */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  kind: K,
  ask: Ask<ToPage, K>,
): Promise<Answer<ToPage, K> | undefined> {
  let reply: unknown
  try {
    reply = await browser.tabs.sendMessage(tabId, { ...(ask as object), kind }, { frameId: 0 })
  } catch {
    return undefined // No receiver: the tab is not Facebook's, is loading, or was closed meanwhile.
  }
  const checked = toPage[kind].answer.safeParse(reply ?? undefined)
  return checked.success ? (checked.data as Answer<ToPage, K>) : undefined
}
