import { browser } from 'wxt/browser'
import { z } from 'zod'
import { FACEBOOK_PAGES } from '../core/facebook-pages.ts'
import type { Friend } from '../core/friends.ts'
import { friendSchema } from './protocol.ts'

const answerSchema = z.array(friendSchema).max(5000)

/** Facebook's address of one's own list of friends. */
export const FRIENDS_LIST = 'https://www.facebook.com/friends/list'

/**
 * Reads the list of friends that is open in a tab, as far as it is scrolled: a script is put into the page for this one look.
 * @returns nothing where no tab shows that list
 */
export async function readFriendsPage(): Promise<Friend[] | undefined> {
  const tabs = await browser.tabs.query({ url: FACEBOOK_PAGES })
  const byUse = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  for (const { id } of byUse) {
    const found = id === undefined ? undefined : await readIn(id)
    if (found !== undefined) return found
  }
  return
}

async function readIn(tabId: number): Promise<Friend[] | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/friends.js'] })
    return answerSchema.safeParse(frame?.result).data
  } catch {
    return undefined // The tab was closed, or is loading.
  }
}
