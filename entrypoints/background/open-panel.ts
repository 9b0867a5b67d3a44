import { browser } from 'wxt/browser'
import type { RequestKey } from '../../src/core/model.ts'
import { sidebar } from '../../src/door/sidebar.ts'

/**
 * Opens the panel at a request, as the user's click on its control asked for. Firefox opens its sidebar only right within a
 * click on its own buttons; there the panel comes up in a small window instead.
 */
export function openPanel(tabId: number, key: RequestKey): void {
  // The time makes each press a change, the second one on the same card included.
  void browser.storage.session.set({ focus: { key, at: Date.now() } })
  if (browser.sidePanel !== undefined) {
    void browser.sidePanel.open({ tabId })
    return
  }
  void sidebar()?.open().catch(openWindow)
}

async function openWindow(): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html')
  const open = await browser.runtime.getContexts?.({ documentUrls: [url] })
  if (open === undefined || open.length === 0)
    await browser.windows.create({ url, type: 'popup', width: 420, height: 760 })
}
