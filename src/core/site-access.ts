/** What stands between Front Desk and the pages of Facebook, if anything does. */
export type SiteAccess =
  /** The browser withholds facebook.com, or lets Front Desk on part of it only. */
  | { kind: 'withheld' | 'part' }
  /** A page is open that has no script of ours, and cannot be given one before it is loaded again. */
  | { kind: 'reload'; tabId: number }

/** What the browser tells. */
export interface SiteFacts {
  /** Whether Front Desk may read all of facebook.com. */
  all: boolean
  /** Whether it may read www.facebook.com, where requests and conversations are opened. */
  www: boolean
  /** Whether there is a page with requests that answers. */
  found: boolean
  /** The tab of a page that does not answer. */
  deaf?: number | undefined
}

/** What to tell the user; nothing where all is well. */
export function siteAccessOf({ all, www, found, deaf }: SiteFacts): SiteAccess | undefined {
  if (!www) return { kind: found ? 'part' : 'withheld' }
  if (deaf !== undefined) return { kind: 'reload', tabId: deaf }
  return all || found ? undefined : { kind: 'part' }
}
