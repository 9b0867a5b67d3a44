import { browser } from 'wxt/browser'
import type { PageReport } from '../../src/core/model.ts'
import { answer } from '../../src/door/answer.ts'
import { findPage, hasRequests } from '../../src/door/find-page.ts'
import { askPage } from '../../src/door/page.ts'
import type { PanelSession } from '../../src/service/panel-session.ts'
import type { Requester } from '../../src/service/panel-world.ts'

/** Keeps the panel on the page with the friend requests, whatever tabs do. */
export function followPage(session: PanelSession): void {
  let current: number | undefined
  const connect = (tabId: number, report: PageReport): void => {
    current = tabId
    const hand = {
      show: async (key: Parameters<typeof session.focus>[0]) => void (await askPage(tabId, 'show', { key })),
      press: (intentId: string, { identity, name }: Requester) =>
        askPage(tabId, 'press', { intentId, expected: identity, name }),
      release: ({ identity, name }: Requester, intentId?: string) =>
        askPage(tabId, 'release', { intentId, expected: identity, name }),
    }
    session.connect(hand, report)
  }
  const look = async (): Promise<void> => {
    const page = await findPage()
    if (page !== undefined) return connect(page.tabId, page.report)
    current = undefined
    session.connect(undefined, undefined)
  }
  answer({
    seen: (report, { tabId }) => {
      if (tabId === current && hasRequests(report)) connect(tabId, report)
      else if (tabId === current || hasRequests(report)) void look()
      return undefined
    },
  })
  browser.tabs.onActivated.addListener(() => void look())
  browser.tabs.onRemoved.addListener((tabId) => void (tabId === current && look()))
  browser.tabs.onUpdated.addListener((tabId, { status }) => void (tabId === current && status === 'complete' && look()))
  void look()
}
