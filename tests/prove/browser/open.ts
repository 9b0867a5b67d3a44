import type { Tab, TestBrowser } from '../../browsers/driver.ts'
import { PRACTICE } from '../../journey/practice.ts'

export const REQUESTS = 'https://www.facebook.com/friends/requests'

/** Opens the panel and, where it is locked, unlocks it. */
export async function openPanel(browser: TestBrowser): Promise<Tab> {
  const panel = await browser.open(browser.extensionUrl('sidepanel.html'))
  // The form stands there for a moment in any case, until the panel has asked.
  if (await panel.look(isLocked)) {
    await panel.fill('Passphrase', PRACTICE.passphrase)
    await panel.click('button', 'Unlock')
    await panel.until(() => document.querySelector('input[type=password]') === null)
  }
  return panel
}

async function isLocked(): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(key: string): Promise<object> } } }
  }
  return !('dataKey' in (await chrome.storage.session.get('dataKey')))
}

/** Facebook, and the panel that works on it. */
export interface Pair {
  page: Tab
  panel: Tab
}

/** Both in tabs of one window. */
export async function openPair(browser: TestBrowser): Promise<Pair> {
  const panel = await openPanel(browser)
  return { panel, page: await browser.open(REQUESTS) }
}

/** A window of its own, in which the panel works on the Facebook beside it. */
export async function openWindow(browser: TestBrowser, number: number): Promise<Pair> {
  const opener = await openPanel(browser)
  const mark = `?window=${number}`
  const urls = [`${REQUESTS}${mark}`, browser.extensionUrl(`sidepanel.html${mark}`)]
  await opener.look(async (url) => {
    const { windows } = (globalThis as unknown as { chrome: { windows: { create(how: object): Promise<unknown> } } })
      .chrome
    await windows.create({ url })
  }, urls)
  const page = await browser.tab(new RegExp(`requests\\?window=${number}`, 'u'))
  const panel = await browser.tab(new RegExp(`sidepanel\\.html\\?window=${number}`, 'u'))
  await opener.close()
  return { page, panel }
}
