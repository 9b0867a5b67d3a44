import type { browser } from 'wxt/browser'

type Runtime = typeof browser.runtime

/** Each browser's own name for its API. */
interface Globals {
  browser?: { runtime?: Runtime }
  chrome?: { runtime?: Runtime }
}

/**
 * Messages as both browsers have them by themselves. The polyfill would be a fifth of the script that every page of Facebook
 * loads, and smooths over nothing here. Gone once the extension that the script came with is.
 */
export function ownRuntime(): Runtime | undefined {
  const { browser, chrome } = globalThis as Globals
  return (browser ?? chrome)?.runtime
}
