import { browser } from 'wxt/browser'
import { answer } from '../../src/door/answer.ts'
import { type FoundPage, findPage } from '../../src/door/find-page.ts'
import { newestPage } from '../../src/door/newest-page.ts'
import { askPage } from '../../src/door/page.ts'
import type { PanelSession } from '../../src/service/panel-session.ts'
import type { PageHand } from '../../src/service/panel-world.ts'

/** Keeps the panel on the page with the friend requests, whatever tabs do. */
export function followPage(session: PanelSession): void {
  const connect = (page: FoundPage | undefined): void => session.connect(page && handOn(page.tabId), page?.report)
  const { look, seen, is } = newestPage(findPage, connect)
  answer({
    seen: (report, { tabId }) => void seen(report, tabId),
    hello: (_, { tabId }) => void session.loaded(tabId),
    sent: ({ intentId }) => void session.messageSettled(intentId, { kind: 'sent' }),
  })
  browser.tabs.onActivated.addListener(() => void look())
  browser.tabs.onRemoved.addListener((tabId) => void (is(tabId) && look()))
  browser.tabs.onUpdated.addListener((tabId, { status }) => void (is(tabId) && status === 'complete' && look()))
  void look()
}

function handOn(tabId: number): PageHand {
  return {
    tabId,
    show: async (key) => void (await askPage(tabId, 'show', { key })),
    press: (intentId, { identity, name }) => askPage(tabId, 'press', { intentId, expected: identity, name }),
    release: ({ identity, name }, intentId) => askPage(tabId, 'release', { intentId, expected: identity, name }),
  }
}
