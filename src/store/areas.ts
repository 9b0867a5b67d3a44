import { browser } from 'wxt/browser'
import type { StorageArea } from './area.ts'

/** Memory of the browser: survives the worker's sleep, never the browser's end, and never touches the disk. */
export const session = browser.storage.session as StorageArea

/** On disk, unencrypted: settings and heads, nothing personal. */
export const local = browser.storage.local as StorageArea

/** Keeps content scripts out of both, where the browser can (Chromium; Firefox keeps them out of the session by itself). */
export async function closeAreas(): Promise<void> {
  const areas = [browser.storage.session, browser.storage.local]
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })))
}

/** What the browser's management has set for Front Desk: nothing in most cases, and then Firefox rejects instead. */
export async function readManagedArea(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null)
  } catch (error) {
    if (error instanceof Error && /manifest not found|not set|no managed/iu.test(error.message)) return {}
    throw error
  }
}

/** The version of Front Desk. */
export function productVersion(): string {
  return browser.runtime.getManifest().version
}
