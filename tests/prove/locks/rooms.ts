import type { BrowserContext, Page } from '@playwright/test'
import { CHROMIUM_ID, launchContext } from '../../browsers/chromium.ts'
import { chromiumTab } from '../../browsers/chromium-tab.ts'
import { type DevTools, openDevTools, type Target } from '../../browsers/devtools.ts'
import type { Launch } from '../../browsers/driver.ts'
import { PRACTICE } from '../../journey/practice.ts'

const ADDRESS = `chrome-extension://${CHROMIUM_ID}/`

/** A running Chromium with every page of the extension open, as many as can hold a key or a name. */
export interface Rooms {
  options: Page
  panel: Page
  popup: Page
  tools: DevTools
  /** Our pages and the background, each by its file. */
  all(): Promise<Target[]>
  /** Runs a script in the background. */
  inBackground<R>(script: string): Promise<R>
  /** Opens the vault, and waits until names stand on screen. */
  unlock(passphrase?: string): Promise<void>
  close(): Promise<void>
}

/** Opens the browser on a profile. @param shown words that the panel shows of a likely patient */
export async function openRooms(how: Launch): Promise<Rooms> {
  const context: BrowserContext = await launchContext(how, ['--remote-debugging-port=0'])
  const tools = await openDevTools(how.profile)
  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(address)
    return page
  }
  await open('https://www.facebook.com/friends/requests')
  const [panel, popup, options] = [
    await open(`${ADDRESS}sidepanel.html`),
    await open(`${ADDRESS}popup.html`),
    await open(`${ADDRESS}options.html#patients`),
  ]
  const all = async (): Promise<Target[]> => (await tools.targets()).filter(({ url }) => url.startsWith(ADDRESS))
  return {
    options,
    panel,
    popup,
    tools,
    all,
    async inBackground(script) {
      // The background may have gone to sleep; a message wakes it.
      await options.evaluate('chrome.runtime.sendMessage({ kind: "nothing" }).catch(() => undefined)')
      const target = (await all()).find(({ type }) => type === 'service_worker')
      if (target === undefined) throw new Error('the background does not wake')
      const session = await tools.attach(target)
      const { result } = await session.send<{ result: { value: never } }>('Runtime.evaluate', {
        expression: script,
        awaitPromise: true,
        returnByValue: true,
      })
      await session.close()
      return result.value
    },
    async unlock(passphrase = PRACTICE.passphrase) {
      const tab = chromiumTab(options)
      await tab.toFront()
      await tab.fill('Passphrase', passphrase)
      await tab.click('button', 'Unlock')
    },
    async close() {
      tools.close()
      await context.close()
    },
  }
}

/** Waits until names of the list stand on the options and on the panel. */
export async function untilNames({ options, panel }: Rooms): Promise<void> {
  await options.getByText('patients on your list').first().waitFor()
  await options.locator('[role=option] .who').first().waitFor()
  await panel.getByText('Likely patient').first().waitFor()
}

/** Waits until every page says that it is locked. */
export async function untilLocked({ options, panel, popup }: Rooms): Promise<void> {
  await options.getByText('Unlock first to see this.').waitFor()
  await panel.getByText('Names and verdicts are shown after you unlock').waitFor()
  await popup.getByText('Locked.').waitFor()
}
