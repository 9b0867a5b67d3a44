import { type BrowserContext, chromium } from '@playwright/test'
import { chromiumTab } from './chromium-tab.ts'
import type { Launch, TestBrowser } from './driver.ts'
import { eventually } from './wait.ts'

/** The id that the fixed key of the manifest gives. */
export const CHROMIUM_ID = 'mhgepogimafjgmclnlbbpialopnaopie'

/** A wait longer than this is a failure, in ms. */
const PATIENCE_MS = 60_000

/** Keeps Chromium from talking to anybody of its own accord. */
const QUIET = [
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
    args: [
      ...QUIET,
      '--window-size=1360,900',
      '--ignore-certificate-errors',
      `--disable-extensions-except=${how.extension}`,
      `--load-extension=${how.extension}`,
      ...more,
    ],
  })
  context.setDefaultTimeout(PATIENCE_MS)
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker')
  return context
}

/** Starts a real Chromium with the extension loaded. */
export async function launchChromium(how: Launch): Promise<TestBrowser> {
  const context = await launchContext(how)
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
