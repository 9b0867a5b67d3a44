import { browser } from 'wxt/browser'
import type { PageReport } from '../core/model.ts'
import { askPage } from './page.ts'

/** A tab with Facebook in it, and what its content script says of the page. */
export interface FoundPage {
  tabId: number
  report: PageReport
}

/**
 * Finds the page that the panel works on: the active tab where it shows friend requests, else the one used last that
 * does. Tabs are asked, not looked at: Front Desk has no permission to read addresses.
 * @returns nothing where no tab of this window shows Facebook's friend requests
 */
export async function findPage(): Promise<FoundPage | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true })
  const asked = tabs.map(async ({ id, active, lastAccessed = 0 }) => {
    const report = id === undefined ? undefined : await askPage(id, 'report', {})
    const used = active ? Number.POSITIVE_INFINITY : lastAccessed
    return id === undefined || report === undefined ? [] : [{ tabId: id, report, used }]
  })
  const pages = (await Promise.all(asked)).flat().filter(({ report }) => hasRequests(report))
  return pages.toSorted((a, b) => b.used - a.used)[0]
}

/** Whether a page is one where friend requests are answered. */
export function hasRequests({ surface }: PageReport): boolean {
  return surface === 'friends' || surface === 'requests'
}
