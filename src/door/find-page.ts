import { browser } from 'wxt/browser'
import { FACEBOOK_PAGES } from '../core/facebook-pages.ts'
import type { PageReport } from '../core/model.ts'
import { askPage } from './page.ts'

/** A tab with Facebook in it, and what its content script says of the page. */
export interface FoundPage {
  tabId: number
  report: PageReport
}

/**
 * Finds the page that the panel works on: one that shows friend requests, in the panel's own window before others, the tab
 * in front before others, then the one used last. Only those of Facebook are asked, and of them only those that the browser lets
 * Front Desk read.
 * @returns nothing where no tab shows Facebook's friend requests
 */
export async function findPage(): Promise<FoundPage | undefined> {
  const here = (await browser.windows.getCurrent()).id
  const tabs = await browser.tabs.query({ url: FACEBOOK_PAGES })
  const asked = tabs.map(async ({ id, active, windowId, lastAccessed = 0 }) => {
    const report = id === undefined ? undefined : await askPage(id, 'report', {})
    if (id === undefined || report === undefined || !hasRequests(report)) return []
    return [{ tabId: id, report, rank: [Number(windowId === here), Number(active), lastAccessed] }]
  })
  const pages = (await Promise.all(asked)).flat()
  return pages.toSorted((a, b) => compareRanks(b.rank, a.rank))[0]
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [place, value] of a.entries()) {
    const difference = value - (b[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether a page is one where friend requests are answered; any page is while it shows one, in a box or a popover. */
export function hasRequests({ surface, requests }: Pick<PageReport, 'surface' | 'requests'>): boolean {
  return surface === 'friends' || surface === 'requests' || surface === 'notifications' || requests.length > 0
}
