import { browser } from 'wxt/browser'
import { answer } from '../../src/door/answer.ts'
import { type FoundPage, findPage } from '../../src/door/find-page.ts'
import { newestPage } from '../../src/door/newest-page.ts'
import { onSiteAccess } from '../../src/door/site-access.ts'
import { watchSiteAccess } from '../../src/door/watch-site-access.ts'
import type { PanelSession } from '../../src/service/panel-session.ts'
import { pageHands } from './page-hands.ts'

/** Keeps the panel on the page with the friend requests, whatever tabs do and whatever the browser lets Front Desk read. */
export function followPage(session: PanelSession): void {
  const handOn = pageHands()
  const access = watchSiteAccess(session.reach)
  const connect = (page: FoundPage | undefined): void => {
    session.connect(page && handOn(page.tabId), page?.report)
    access.found(page !== undefined)
  }
  const { look, seen, is } = newestPage(findPage, connect)
  const search = (): void => void look().then(access.look)
  answer({
    seen: (report, { tabId }) => void seen(report, tabId),
    hello: (_, { tabId }) => void session.loaded(tabId),
    acted: ({ intentId, outcome }) => void session.pressed(intentId, outcome),
    sent: ({ intentId }) => void session.messageSettled(intentId, { kind: 'sent' }),
  })
  browser.tabs.onActivated.addListener(search)
  browser.tabs.onRemoved.addListener((tabId) => void ((is(tabId) || access.isAbout(tabId)) && search()))
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete' && (is(tabId) || access.isAbout(tabId))) search()
  })
  onSiteAccess(search)
  search()
}
