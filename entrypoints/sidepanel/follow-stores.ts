import { browser } from 'wxt/browser'
import type { RequestKey } from '../../src/core/model.ts'
import type { Desk } from '../../src/service/desk.ts'
import type { PanelSession } from '../../src/service/panel-session.ts'
import { POLICY_KEY } from '../../src/store/settings.ts'
import { SESSION_KEY } from '../../src/store/vault.ts'

/** Keeps the panel true to what other pages of ours do: lock and unlock, another list, another policy, a control pressed. */
export function followStores(desk: Desk, session: PanelSession): void {
  const refresh = (): void => void session.refresh()
  browser.storage.session.onChanged.addListener((changes) => {
    if (SESSION_KEY in changes) {
      desk.forget()
      refresh()
    }
    const pressed = changes.focus?.newValue as { key: RequestKey } | undefined
    if (pressed !== undefined) session.focus(pressed.key)
  })
  browser.storage.local.onChanged.addListener((changes) => {
    if (POLICY_KEY in changes) refresh()
  })
  desk.watchRoster(refresh)
  void browser.storage.session.get('focus').then(({ focus }) => {
    if (focus !== undefined) session.focus((focus as { key: RequestKey }).key)
  })
}
