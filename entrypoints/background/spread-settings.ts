import { browser } from 'wxt/browser'
import type { Policy } from '../../src/core/policy.ts'
import { askPage } from '../../src/door/page.ts'
import { concernsPolicy } from '../../src/store/settings.ts'
import { pageSettings } from './page-settings.ts'

/** Tells every open page of Facebook when the user or the practice changed what a page may get, or whether Confirm waits. */
export function spreadSettings(policy: () => Promise<Policy | undefined>): void {
  browser.storage.local.onChanged.addListener(async (changes) => {
    if (!concernsPolicy(changes)) return
    const settings = pageSettings(await policy())
    const tabs = await browser.tabs.query({})
    await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : askPage(id, 'settings', settings))))
  })
}
