import { browser } from 'wxt/browser'
import type { PanelCall } from '../../src/core/queue.ts'
import { sidebar } from '../../src/door/sidebar.ts'
import { session } from '../../src/store/areas.ts'
import { openPageCalls } from '../../src/store/page-call.ts'

/**
 * Opens the panel at a request, as the user's press on the page asked for. Firefox opens its sidebar only right within a click
 * on its own buttons; there the panel comes up in a small window instead.
 * @returns whether there is a panel now
 */
export async function openPanel(tabId: number, call: Omit<PanelCall, 'at' | 'tabId'>): Promise<boolean> {
  // The time makes each press a change, the second one on the same card included.
  const told = openPageCalls(session).keep({ ...call, tabId, at: Date.now() })
  try {
    await (browser.sidePanel?.open({ tabId }) ?? sidebar()?.open())
  } catch {
    if (!(await openWindow())) return false
  }
  return told.then(() => true)
}

async function openWindow(): Promise<boolean> {
  const url = browser.runtime.getURL('/sidepanel.html')
  try {
    const open = await browser.runtime.getContexts?.({ documentUrls: [url] })
    if (open === undefined || open.length === 0)
      await browser.windows.create({ url, type: 'popup', width: 420, height: 760 })
    return true
  } catch {
    return false
  }
}
