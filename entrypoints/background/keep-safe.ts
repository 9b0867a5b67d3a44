import { browser } from 'wxt/browser'
import { codeOf } from '../../src/core/fault.ts'
import type { Desk } from '../../src/service/desk.ts'
import { SESSION_KEY } from '../../src/store/vault.ts'

const EVERY_MINUTE = 'every-minute'

/**
 * While the vault is open: looks every minute whether it should lock, and whether a second copy is due. When the computer's screen
 * locks, it locks too.
 */
export function keepSafe({ vault, autoLock, copies }: Desk): void {
  async function follow(): Promise<void> {
    const held = (await browser.storage.session.get(SESSION_KEY))[SESSION_KEY] !== undefined
    if (!held) return void (await browser.alarms.clear(EVERY_MINUTE))
    if ((await browser.alarms.get(EVERY_MINUTE)) === undefined) {
      await browser.alarms.create(EVERY_MINUTE, { periodInMinutes: 1 })
    }
  }
  browser.alarms.onAlarm.addListener(({ name }) => {
    // What is wrong with the stores is told by the options; a copy of it is not made.
    if (name === EVERY_MINUTE) void autoLock.check().then(copies.keep).catch(codeOf)
  })
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void vault.lock()
  })
  browser.storage.session.onChanged.addListener((changes) => {
    if (!(SESSION_KEY in changes)) return
    if (changes[SESSION_KEY]?.newValue !== undefined) void autoLock.used()
    void follow()
  })
  void follow()
}
