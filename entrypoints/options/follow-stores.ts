import { browser } from 'wxt/browser'
import { LOCK_MINUTES_KEY } from '../../src/service/auto-lock.ts'
import type { Desk } from '../../src/service/desk.ts'
import type { OptionsSession } from '../../src/service/options-session.ts'
import type { SafeSession } from '../../src/service/safe-session.ts'
import { HEADS_KEY } from '../../src/store/log-head.ts'
import { concernsPolicy } from '../../src/store/settings.ts'
import { SESSION_KEY } from '../../src/store/vault.ts'
import { MARK_KEY } from '../../src/store/vault-mark.ts'

/** What on disk stands on screen of the vault, besides the policy. */
const SAFE = [LOCK_MINUTES_KEY, MARK_KEY]

/** Keeps the options true to what other pages of ours do: lock and unlock, another list, another policy, a new entry. */
export function followStores(desk: Desk, session: OptionsSession, safe: SafeSession): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (!(SESSION_KEY in changes)) return
    desk.forget()
    void session.refresh()
    void safe.refresh()
  })
  browser.storage.local.onChanged.addListener((changes) => {
    if (concernsPolicy(changes) || SAFE.some((key) => key in changes)) void safe.refresh()
    // The heads move with each entry of the log.
    if (concernsPolicy(changes) || HEADS_KEY in changes) void session.refresh()
  })
  desk.watchRoster(() => void session.refresh())
}
