import type { SiteAccess } from '../core/site-access.ts'
import { siteAccess } from './site-access.ts'

/** What the user is told of access to Facebook's pages. */
export interface WatchedAccess {
  /** Whether there is a page with requests that answers; looks where that changed. */
  found(isFound: boolean): void
  look(): Promise<void>
  /** Whether what was told last is about this tab. */
  isAbout(tabId: number): boolean
}

/** Tells of access to Facebook's pages, each time it is looked at; an older answer never comes after a newer one. */
export function watchSiteAccess(tell: (access: SiteAccess | undefined) => void): WatchedAccess {
  let isFound = false
  let last: SiteAccess | undefined
  let begun = 0
  async function look(): Promise<void> {
    begun += 1
    const mine = begun
    const access = await siteAccess(isFound)
    if (mine !== begun) return
    last = access
    tell(access)
  }
  return {
    look,
    found(now) {
      if (now === isFound) return
      isFound = now
      void look()
    },
    isAbout: (tabId) => last?.kind === 'reload' && last.tabId === tabId,
  }
}
