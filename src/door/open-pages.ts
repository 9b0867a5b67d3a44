import { browser } from 'wxt/browser'
import { FACEBOOK_PAGES } from '../core/facebook-pages.ts'
import { askPage } from './page.ts'

/**
 * Puts the content script into every open page of Facebook that was there before the extension, or before it was let on. A page that
 * has one already keeps that one: see `beginLife`.
 */
export async function fillPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: FACEBOOK_PAGES, discarded: false })
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : fill(id))))
}

/** Ends the content script in every page that may not be read any more. */
export async function leavePages(): Promise<void> {
  const tabs = await browser.tabs.query({})
  const left = tabs.filter(({ url }) => url === undefined)
  await Promise.all(left.map(({ id }) => (id === undefined ? undefined : askPage(id, 'end', {}))))
}

/**
 * Looks for an open page of Facebook that does not answer and cannot be brought to it.
 * @param inFrontOnly looks no further than the tab in front of this window
 */
export async function deafTab(inFrontOnly: boolean): Promise<number | undefined> {
  const front = inFrontOnly ? { active: true, currentWindow: true } : {}
  const tabs = await browser.tabs.query({ url: FACEBOOK_PAGES, discarded: false, status: 'complete', ...front })
  const asked = tabs.map(async (tab) => ((await answers(tab.id)) ? [] : [tab]))
  const deaf = (await Promise.all(asked)).flat()
  const byUse = deaf.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  )
  return byUse[0]?.id
}

async function answers(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return true
  const hears = async (): Promise<boolean> => (await askPage(tabId, 'report', {})) !== undefined
  return (await hears()) || ((await fill(tabId)) && hears())
}

/** @returns whether the browser put the script in */
async function fill(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/facebook.js'] })
    return true
  } catch {
    return false // An error page, or one that was closed meanwhile.
  }
}
