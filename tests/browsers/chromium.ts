import { type BrowserContext, chromium } from '@playwright/test'
import { chromiumTab } from './chromium-tab.ts'
import type { Launch, TestBrowser } from './driver.ts'
import { eventually } from './wait.ts'

/** The id that the fixed key of the manifest gives. */
export const CHROMIUM_ID = 'mhgepogimafjgmclnlbbpialopnaopie'

/** A wait longer than this is a failure, in ms. */
const PATIENCE_MS = 60_000

/** Keeps Chromium from talking to anybody of its own accord. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
]

/**
 * Starts a real Chromium with the extension loaded, for a test that looks closer than a person at the screen could.
 * @param more arguments of Chromium's
 */
export async function launchContext(how: Launch, more: readonly string[] = []): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(how.profile, {
    executablePath: how.program,
    headless: how.headless,
    viewport: null,
    ignoreHTTPSErrors: true,
    proxy: { server: `http://127.0.0.1:${how.proxyPort}` },
    acceptDownloads: true,
    ...(how.bare === true && { ignoreDefaultArgs: ['--disable-extensions'] }),
    args: [
      ...QUIET,
      '--window-size=1360,900',
      '--ignore-certificate-errors',
      ...(how.bare === true
        ? []
        : [`--disable-extensions-except=${how.extension}`, `--load-extension=${how.extension}`]),
      // What lets a test install and update it; whoever looks at a window need not see the browser's warning of it.
      ...(how.headless ? ['--enable-unsafe-extension-debugging'] : []),
      ...more,
    ],
  })
  context.setDefaultTimeout(PATIENCE_MS)
  if (how.bare !== true && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker')
  return context
}

/** What Chromium's page of extensions can do. */
interface DeveloperPrivate {
  updateExtensionConfiguration(how: { extensionId: string; hostAccess: string }): Promise<void>
  addHostPermission(id: string, host: string): Promise<void>
}

/** Runs in Chromium's own page of extensions. */
async function setHosts({ id, where }: { id: string; where: 'everywhere' | 'nowhere' | 'www only' }): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome
  const hostAccess = { everywhere: 'ON_ALL_SITES', nowhere: 'ON_CLICK', 'www only': 'ON_SPECIFIC_SITES' }[where]
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess })
  if (where === 'www only') await developerPrivate.addHostPermission(id, 'https://www.facebook.com/*')
}

/** Starts a real Chromium with the extension loaded. */
export async function launchChromium(how: Launch): Promise<TestBrowser> {
  return testBrowserOf(await launchContext(how), how)
}

/** What a test works with, of a Chromium that runs. */
export function testBrowserOf(context: BrowserContext, how: Launch): TestBrowser {
  return {
    name: 'chromium',
    ended: new Promise((done) => context.once('close', () => done())),
    extensionUrl: (page) => `chrome-extension://${CHROMIUM_ID}/${page}`,
    async withoutPanels() {
      const [worker] = context.serviceWorkers()
      await worker?.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: Record<'sidePanel' | 'windows', object> }
        const fails = (): Promise<never> => Promise.reject(new Error('no panels here'))
        Object.assign(chrome.sidePanel, { open: fails })
        Object.assign(chrome.windows, { create: fails })
      })
    },
    async install() {
      const devTools = await context.browser()?.newBrowserCDPSession()
      await devTools?.send('Extensions.loadUnpacked' as never, { path: how.extension } as never)
    },
    async letOn(where) {
      const page = await context.newPage()
      await page.goto('chrome://extensions')
      await page.evaluate(setHosts, { id: CHROMIUM_ID, where })
      await page.close()
    },
    async open(url) {
      const page = await context.newPage()
      await page.goto(url)
      return chromiumTab(page)
    },
    async tab(address) {
      const there = async () => context.pages().find((page) => address.test(page.url()))
      const page = await eventually(`a tab at ${address}`, there)
      await page.waitForLoadState()
      return chromiumTab(page)
    },
    close: () => context.close(),
  }
}
