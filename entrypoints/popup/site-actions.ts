import { browser } from 'wxt/browser'
import { allowSite } from '../../src/door/site-access.ts'

/** What can be done in the popup about pages of Facebook that cannot be read. */
export const siteActions = {
  allowSite,
  reloadPage: (tabId: number): void => void browser.tabs.reload(tabId).then(close),
}
