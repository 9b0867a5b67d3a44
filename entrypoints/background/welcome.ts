import { browser } from 'wxt/browser'
import { readManaged } from '../../src/core/policy/managed.ts'
import { readManagedArea } from '../../src/store/areas.ts'

/** Opens the welcome once, after the installation, unless the practice does without; never after an update. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return
    const managed = await readManagedArea().catch(() => ({}))
    if (readManaged(managed).managed.suppressOnboarding === true) return
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome') })
  })
}
