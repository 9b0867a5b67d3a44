import { browser } from 'wxt/browser'
import { codeOf } from '../../src/core/fault.ts'
import { REQUESTS_PAGE } from '../../src/door/requests-page.ts'
import { allowSite } from '../../src/door/site-access.ts'
import type { Desk } from '../../src/service/desk.ts'
import type { PanelSession } from '../../src/service/panel-session.ts'
import type { PanelActions } from '../../src/ui/panel/actions.ts'

/** What the panel's buttons and keys do. */
export function actionsOf({ vault, sayWho }: Desk, session: PanelSession): PanelActions {
  return {
    choose: (key, action) => void session.choose(key, action),
    retry: () => void session.retry(),
    undo: (key) => void session.undo(key),
    allow: (key) => void session.allow(key),
    accept: (key) => void session.accept(key),
    giveReason: (intentId, exception) => void session.giveReason(intentId, exception),
    leave: (key) => session.leave(key),
    goOn: () => session.goOn(),
    sayWho: (request, says) => void sayWho(request, says).then(session.refresh),
    focus: (key) => session.focus(key),
    step: (by) => session.step(by),
    showConversation: (intentId) => session.showConversation(intentId),
    showOnPage: (key) => session.showOnPage(key),
    wish: (key, wish) => session.wish(key, wish),
    copy: (text) => navigator.clipboard.writeText(text),
    sort: (by) => session.sort(by),
    lock: () => void vault.lock(),
    unlock: (passphrase) => vault.unlock(passphrase).then(() => undefined, codeOf),
    resume: (intentId) => void session.resume(intentId),
    resolveLeftover: (intentId, happened) => void session.resolveLeftover(intentId, happened),
    allowSite,
    reloadPage: (tabId) => void browser.tabs.reload(tabId),
    openRequests: () => void browser.tabs.create({ url: REQUESTS_PAGE }),
    openOptions: (section) => void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) }),
  }
}
