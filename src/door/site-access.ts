import { browser } from 'wxt/browser'
import { FACEBOOK_PAGES } from '../core/facebook-pages.ts'
import { type SiteAccess, siteAccessOf } from '../core/site-access.ts'
import { deafTab } from './open-pages.ts'

const WWW = 'https://www.facebook.com/*'

/**
 * What the browser lets Front Desk do on Facebook's pages now.
 * @param found whether a page with requests answers
 */
export async function siteAccess(found: boolean): Promise<SiteAccess | undefined> {
  const [all, www, deaf] = await Promise.all([allows(FACEBOOK_PAGES), allowsWww(), deafTab(found)])
  return siteAccessOf({ all, www, found, deaf })
}

/** Whether the browser lets Front Desk on www.facebook.com. */
export function allowsWww(): Promise<boolean> {
  return allows([WWW])
}

/** Asks the user to let Front Desk on facebook.com, by the browser's own question; called in a click. */
export function allowSite(): void {
  void browser.permissions.request({ origins: FACEBOOK_PAGES })
}

/** Tells whenever the browser gives access to a site, or takes it away. */
export function onSiteAccess(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
}

/** Whether a tab shows a page that Front Desk may read: the browser tells the address of no other. */
export async function isReadable(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).url !== undefined
  } catch {
    return false // The tab was closed.
  }
}

function allows(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins })
}
