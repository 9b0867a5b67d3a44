import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchChromium } from '../../browsers/chromium.ts'
import type { Tab, TestBrowser } from '../../browsers/driver.ts'
import { type SiteProxy, startProxy } from '../../browsers/proxy.ts'
import { crowd } from '../../facebook/crowd.ts'
import { openReplica, type Replica } from '../../facebook/replica.ts'
import { scenarioOf } from '../../facebook/scenario.ts'
import { setUp } from '../../journey/set-up.ts'

/** Builds that are proved: the product, and one with a seeded fault. */
export const BUILDS = { product: '.output/chrome-mv3', 'no-ids': '.output/no-ids/chrome-mv3' } as const
export type Build = keyof typeof BUILDS

/** One practice on one disk, with a Facebook full of requests; browsers come and go. */
export interface ProofStage {
  replica: Replica
  proxy: SiteProxy
  launch(): Promise<TestBrowser>
  /** Ends the browser as a power cut would. */
  kill(): void
  end(): Promise<void>
}

/** Sets a practice up on a fresh profile, without an undo window, so that every click acts at once. */
export async function openProofStage(seed: number, build: Build): Promise<ProofStage> {
  const requests = crowd(420, seed)
  const scenario = scenarioOf({ seed, requests, serverMs: [20, 900], errorEvery: 9, rows: 'keyed' })
  const replica = openReplica(scenario)
  const proxy = await startProxy(replica.respond)
  const profile = mkdtempSync(join(tmpdir(), 'front-desk-proof-'))
  const launch = (): Promise<TestBrowser> =>
    launchChromium({
      program: process.env.FRONT_DESK_CHROMIUM ?? '/usr/bin/chromium',
      profile,
      extension: resolve(BUILDS[build]),
      proxyPort: proxy.port,
      headless: true,
    })
  const browser = await launch()
  await withoutUndo(await setUp(browser))
  await browser.close()
  return {
    replica,
    proxy,
    launch,
    kill: () => process.kill(mainProcess(profile), 'SIGKILL'),
    async end() {
      await proxy.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function withoutUndo(options: Tab): Promise<void> {
  return options.look(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage
    const { policy } = await local.get('policy')
    await local.set({ policy: { ...(policy as object), undoSeconds: 0 } })
  })
}

interface Area {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/** The process of the browser itself, by its profile. */
function mainProcess(profile: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    const command = commandOf(pid)
    if (command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=')) return Number(pid)
  }
  throw new Error('no browser runs on this profile')
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return '' // It ended meanwhile.
  }
}
