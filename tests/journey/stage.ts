import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchChromium } from '../browsers/chromium.ts'
import type { Launch, TestBrowser } from '../browsers/driver.ts'
import { launchFirefox } from '../browsers/firefox.ts'
import { type SiteProxy, startProxy } from '../browsers/proxy.ts'
import { openReplica, type Replica } from '../facebook/replica.ts'
import type { Scenario } from '../facebook/scenario.ts'
import { withRecorder } from './page-recorder.ts'

/** A browser with the extension in it, and the replica as the only site that it can reach. */
export interface Stage {
  browser: TestBrowser
  replica: Replica
  proxy: SiteProxy
  profile: string
  /** Closes the browser; the profile stays until `clear`. */
  close(): Promise<void>
  clear(): void
}

/** The browsers that everything has to work in. */
export const BROWSERS = ['chromium', 'firefox'] as const
export type BrowserName = (typeof BROWSERS)[number]

/** Where the programs are; the test run tells. */
export const PROGRAMS: Record<BrowserName, string> = {
  chromium: process.env.FRONT_DESK_CHROMIUM ?? '/usr/bin/chromium',
  firefox: process.env.FRONT_DESK_FIREFOX ?? '/usr/bin/firefox-esr',
}
export const BUILDS: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' }

/**
 * Starts everything anew: an empty profile, a fresh replica.
 * @param program what to start instead of the browser itself, made from its path
 * @param profile of a browser that was closed, to start it again with what it has stored
 * @param more a browser without the extension, or another build of it
 */
export async function openStage(
  name: BrowserName,
  scenario: Scenario,
  headless = true,
  program = (browser: string): string => browser,
  profile = mkdtempSync(join(tmpdir(), 'front-desk-')),
  more: Partial<Pick<Launch, 'bare' | 'extension'>> = {},
): Promise<Stage> {
  const replica = openReplica(scenario)
  const proxy = await startProxy(withRecorder(replica.respond))
  const launch = name === 'chromium' ? launchChromium : launchFirefox
  const browser = await launch({
    program: program(PROGRAMS[name]),
    profile,
    extension: resolve(BUILDS[name]),
    proxyPort: proxy.port,
    headless,
    ...more,
  })
  return {
    browser,
    replica,
    proxy,
    profile,
    async close() {
      await browser.close()
      await proxy.close()
    },
    clear: () => rmSync(profile, { recursive: true, force: true }),
  }
}
