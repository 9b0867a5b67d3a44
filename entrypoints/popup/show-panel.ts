import { browser } from 'wxt/browser'

/** Firefox's name for the side panel; Chromium does not have it. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> }
}

/** Opens the panel beside the page; called in a click. */
export async function showPanel(): Promise<void> {
  const { sidebarAction } = browser as WithSidebar
  if (sidebarAction !== undefined) return sidebarAction.open()
  // The id is asked for before: the click is spent once anything was awaited. This constant means the window in front.
  await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT })
}
