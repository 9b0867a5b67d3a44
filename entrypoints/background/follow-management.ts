import { browser } from 'wxt/browser'
import type { PracticePolicy } from '../../src/service/practice-policy.ts'

/** Asks the browser's management whenever it says that something changed, and whenever the browser or this worker starts. */
export function followManagement(practice: PracticePolicy): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void practice.look()
  })
  browser.runtime.onStartup.addListener(() => void practice.look())
  void practice.look()
}
