import { browser } from 'wxt/browser'
import { sidebar } from '../../src/door/sidebar.ts'

/** Opens the panel beside the page; called in a click. */
export async function showPanel(): Promise<void> {
  const firefox = sidebar()
  if (firefox !== undefined) return firefox.open()
  // A constant that means the window in front: asking for its id would spend the click.
  await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT })
}
