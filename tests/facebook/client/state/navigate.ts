import { change, now } from './store.ts'

/** Goes to another page without loading a document, as a single-page app does. */
export function navigate(path: string): void {
  history.pushState(null, '', path)
  change({ path, popover: false, dialog: undefined })
  if (!path.startsWith('/friends/requests')) scrollTo(0, 0)
}

/** Gives the page shown another address. */
export function rewrite(path: string): void {
  history.replaceState(null, '', path)
  change({ path })
}

/** Follows the browser's own back and forward. */
export function followHistory(): void {
  addEventListener('popstate', () => {
    const path = location.pathname + location.search
    if (path !== now().path) change({ path, popover: false, dialog: undefined })
  })
}
