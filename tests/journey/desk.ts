import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openChromium } from '../browsers/chromium-window.ts'
import { openFirefox } from '../browsers/firefox-window.ts'
import { type SiteProxy, startProxy } from '../browsers/proxy.ts'
import { openScreen } from '../browsers/screen.ts'
import { WINDOW, type Window, type WindowedBrowser } from '../browsers/window.ts'
import { openReplica, type Replica } from '../facebook/replica.ts'
import type { Scenario } from '../facebook/scenario.ts'
import { picture } from './picture.ts'
import { setUpIn } from './set-up.ts'
import { type BrowserName, BUILDS, PROGRAMS } from './stage.ts'

/** A desk as a person sits at it: a browser on a screen of its own, with the replica as the only site that it can reach. */
export interface Desk extends Window {
  replica: Replica
  proxy: SiteProxy
  /** Goes through the welcome that came up by itself. */
  setUp(): Promise<void>
  inTabs: WindowedBrowser['inTabs']
  /** Opens one more window, beside the first, at an address. */
  newWindow(url: string): Promise<Window>
  /** Presses a key wherever the keyboard is, as X names it. */
  key(chord: string): Promise<void>
  /** Writes a picture of the whole screen, as PNG. */
  screenshot(path: string): void
  /** Closes the browser and the screen; leaves nothing. */
  close(): Promise<void>
}

/**
 * Does work at a desk where everything is new, with the welcome in front, and leaves nothing. Where the work fails a picture of the
 * screen is kept.
 */
export async function atDesk(
  name: BrowserName,
  scenario: Scenario,
  work: (desk: Desk) => Promise<void>,
): Promise<void> {
  const desk = await openDesk(name, scenario)
  try {
    await work(desk)
  } catch (error) {
    desk.screenshot(picture(name, 'failed'))
    throw error
  } finally {
    await desk.close()
  }
}

async function openDesk(name: BrowserName, scenario: Scenario): Promise<Desk> {
  const profile = mkdtempSync(join(tmpdir(), 'front-desk-'))
  const replica = openReplica(scenario)
  const proxy = await startProxy(replica.respond)
  const screen = await openScreen(WINDOW.width * 2, WINDOW.height)
  const launch = {
    program: PROGRAMS[name],
    profile,
    extension: resolve(BUILDS[name]),
    proxyPort: proxy.port,
    headless: false,
  }
  const browser = await (name === 'chromium' ? openChromium : openFirefox)(launch, screen)
  return {
    ...browser.first,
    replica,
    proxy,
    setUp: () => browser.inTabs(async (tabs) => setUpIn(await tabs.tab(/\/options\.html/u))),
    inTabs: browser.inTabs,
    newWindow: browser.another,
    key: screen.key,
    screenshot: screen.picture,
    async close() {
      await browser.close()
      await screen.close()
      await proxy.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
