import { browser } from 'wxt/browser'
import type { PanelCall } from '../../src/core/queue.ts'
import type { Desk } from '../../src/service/desk.ts'
import type { PanelSession } from '../../src/service/panel-session.ts'
import { session as memory } from '../../src/store/areas.ts'
import { CALL_KEY, openPageCalls } from '../../src/store/page-call.ts'
import { concernsPolicy } from '../../src/store/settings.ts'
import { SESSION_KEY } from '../../src/store/vault.ts'

/** A held press is this old at most, in ms, when the panel comes up for it. */
const HELD_MS = 30_000

/** Between two looks for what was interrupted elsewhere, in ms. */
const PENDING_MS = 10_000

/** Keeps the panel true to what other pages of ours do: lock and unlock, another list, another policy, a control pressed. */
export function followStores(desk: Desk, session: PanelSession): void {
  const answerCall = (call: PanelCall | undefined): void => {
    if (call === undefined) return
    session.focus(call.key)
    // A press that the panel was opened for; what was left lying since is not brought up again.
    if (call.held === true && Date.now() - call.at < HELD_MS) session.hold(call.key)
  }
  const refresh = (): void => void session.refresh()
  browser.storage.session.onChanged.addListener((changes) => {
    if (SESSION_KEY in changes) {
      desk.forget()
      refresh()
    }
    answerCall(changes[CALL_KEY]?.newValue as PanelCall | undefined)
  })
  browser.storage.local.onChanged.addListener((changes) => {
    if (concernsPolicy(changes)) refresh()
  })
  desk.watchRoster(refresh)
  setInterval(() => void session.checkPending(), PENDING_MS)
  void openPageCalls(memory).last().then(answerCall)
}
