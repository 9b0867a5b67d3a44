import { browser } from 'wxt/browser'

/** Firefox's name for the side panel; the types are Chromium's and do not know it. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> }
}

/** Firefox's sidebar; nothing in Chromium, which has `browser.sidePanel`. */
export function sidebar(): WithSidebar['sidebarAction'] {
  return (browser as WithSidebar).sidebarAction
}
