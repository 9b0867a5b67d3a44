import type { PageReport } from '../core/model.ts'
import { type FoundPage, hasRequests } from './find-page.ts'

/** Which page the panel works on. */
export interface NewestPage {
  /** Looks for it among all tabs. */
  look(): Promise<void>
  /** A tab told what it shows. */
  seen(report: PageReport, tabId: number): void
  /** Whether it is this tab. */
  is(tabId: number): boolean
}

/**
 * Keeps to the newest answer. Looking takes as long as the slowest tab, so that answers come in another order than they were asked
 * for, and pages tell of changes meanwhile: an older one never takes the place of a newer one.
 * @param find looks among all tabs
 * @param connect told each page and each change of it; nothing where there is none
 */
export function newestPage(
  find: () => Promise<FoundPage | undefined>,
  connect: (page: FoundPage | undefined) => void,
): NewestPage {
  let current: number | undefined
  let begun = 0
  let shown = 0
  /** What tabs told while somebody was looking, and which look was the last to have begun then. */
  const told = new Map<number, { report: PageReport; look: number }>()

  async function look(): Promise<void> {
    begun += 1
    const mine = begun
    const page = await find()
    if (mine < shown) return
    shown = mine
    const newer = toldSince(mine, page?.tabId)
    const before = toldSince(mine, current)
    if (mine === begun) told.clear()
    // The one that the panel is on may have been loading when it was asked, and the one found was left.
    const isThere = page?.tabId !== current && before !== undefined && hasRequests(before)
    const isLeft = newer !== undefined && !hasRequests(newer)
    if (isThere || isLeft) return look()
    current = page?.tabId
    connect(page && { tabId: page.tabId, report: newer ?? page.report })
  }
  function toldSince(start: number, tabId: number | undefined): PageReport | undefined {
    const last = tabId === undefined ? undefined : told.get(tabId)
    return last !== undefined && last.look >= start ? last.report : undefined
  }
  return {
    look,
    seen(report, tabId) {
      if (begun > shown) told.set(tabId, { report, look: begun })
      if (tabId === current && hasRequests(report)) connect({ tabId, report })
      else if (tabId === current || hasRequests(report)) void look()
    },
    is: (tabId) => tabId === current,
  }
}
