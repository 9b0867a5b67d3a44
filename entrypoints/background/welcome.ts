import { browser } from 'wxt/browser'

/** Opens the welcome once, after the installation; never after an update. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome') })
  })
}
