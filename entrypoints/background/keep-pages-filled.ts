import { browser } from 'wxt/browser'
import { fillPages, leavePages } from '../../src/door/open-pages.ts'

/** The browser forgets this where it ends, and where the extension is installed, updated, or switched off and on. */
const FILLED = 'filled'

/**
 * Puts our script into the pages of Facebook that are open when the extension comes, or is let on them; takes it out of those that
 * it may read no longer.
 */
export function keepPagesFilled(): void {
  browser.permissions.onAdded.addListener(() => void fillPages())
  browser.permissions.onRemoved.addListener(() => void leavePages())
  void fillOnce()
}

/** This worker starts many times in the life of the extension. */
async function fillOnce(): Promise<void> {
  const { [FILLED]: isFilled } = await browser.storage.session.get(FILLED)
  if (isFilled === true) return
  await browser.storage.session.set({ [FILLED]: true })
  await fillPages()
}
