import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import type { PageReport } from '../../../src/core/model.ts'
import type { ToPage } from '../../../src/door/protocol.ts'
import { CHROMIUM_ID, launchContext } from '../../browsers/chromium.ts'
import { startProxy } from '../../browsers/proxy.ts'
import { eventually } from '../../browsers/wait.ts'
import { openReplica, type Replica } from '../../facebook/replica.ts'
import { type Scenario, scenarioOf } from '../../facebook/scenario.ts'
import { recordInsertions } from './in-page/record-insertions.ts'

/** The build that is measured. */
export const BUILD = resolve('.output/chrome-mv3')
/** Start of the address of every script of ours. */
export const OURS = `chrome-extension://${CHROMIUM_ID}/`

/** Facebook's three addresses. Each has a replica of its own, so that tabs can be worked on side by side. */
export const HOSTS = ['www.facebook.com', 'web.facebook.com', 'facebook.com'] as const
export type Host = (typeof HOSTS)[number]

/** A tab with a page of the replica and the extension in it. */
export interface Lane {
  page: Page
  cdp: CDPSession
  /** The replica of the last document. */
  replica(): Replica
  /** Loads a document of a fresh replica. */
  load(path: string, scenario: Partial<Scenario>): Promise<void>
  /** Sends a message to the content script, as the panel does; nothing where nobody answered. */
  ask(kind: keyof ToPage, ask: object): Promise<unknown>
  /** What the content script says of the page, after its last change. */
  report(): Promise<PageReport>
  /** What React, the page's scripts and the console complained of since the last document. */
  complaints(): Promise<string[]>
}

/** A Chromium with the built extension, and the replica as all that it can reach. */
export interface Lab {
  version: string
  lane(host: Host): Promise<Lane>
  close(): Promise<void>
}

/** Starts it. The extension and the replica have to be built. */
export async function openLab(): Promise<Lab> {
  if (!existsSync(join(BUILD, 'facebook.js'))) throw new Error('Please build first: wxt build')
  const replicas = new Map<string, Replica>()
  const proxy = await startProxy((url) => {
    const replica = replicas.get(url.host)
    if (replica === undefined) throw new Error(`nobody serves ${url.host}`)
    return replica.respond(url)
  })
  const profile = mkdtempSync(join(tmpdir(), 'front-desk-bench-'))
  const program = process.env.FRONT_DESK_CHROMIUM ?? '/usr/bin/chromium'
  const context = await launchContext({ program, profile, extension: BUILD, proxyPort: proxy.port, headless: true })
  await context.addInitScript(recordInsertions)
  const desk = await context.newPage()
  await desk.goto(`${OURS}options.html`)
  return {
    version: context.browser()?.version() ?? 'Chromium',
    lane: (host) => openLane(context, desk, host, replicas),
    async close() {
      await context.close()
      await proxy.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

async function openLane(
  context: BrowserContext,
  desk: Page,
  host: Host,
  replicas: Map<string, Replica>,
): Promise<Lane> {
  // A window of its own: what is not seen is not drawn, and slowed down.
  const coming = context.waitForEvent('page')
  const tab = await desk.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome }
    const { tabs } = await chrome.windows.create({ url: 'about:blank', width: 1360, height: 900 })
    return tabs[0]?.id ?? -1
  })
  const page = await coming
  const cdp = await context.newCDPSession(page)
  let replica = openReplica(scenarioOf())
  let said: string[] = []
  page.on('pageerror', ({ message }) => said.push(message))
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().includes('404')) said.push(line.text())
  })
  async function load(path: string, scenario: Partial<Scenario>): Promise<void> {
    replica = openReplica(scenarioOf(scenario))
    replicas.set(host, replica)
    said = []
    await page.goto(`https://${host}${path}`)
  }
  const ask: Lane['ask'] = (kind, ask) =>
    desk.evaluate(
      async ([to, message]) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome }
        return await chrome.tabs.sendMessage(to, message, { frameId: 0 }).catch(() => null)
      },
      [tab, { ...ask, kind }] as const,
    )
  return {
    page,
    cdp,
    replica: () => replica,
    load,
    ask,
    report: () =>
      eventually('a report', async () => ((await ask('report', {})) as PageReport | null) ?? undefined, 30_000),
    async complaints() {
      const broken = await page.getByText('An error occurred').count()
      const errors = await page.evaluate(() => window.__replica.errors)
      return [...said, ...Array(broken).fill('a broken region'), ...Array(errors).fill('an error of React')]
    },
  }
}

/** As much of the browser's own interface as is used here. */
interface Chrome {
  windows: { create(what: object): Promise<{ tabs: { id: number }[] }> }
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
}
