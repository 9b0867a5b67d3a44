import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { startProxy } from '../../browsers/proxy.ts'
import type {} from '../in-page.ts'
import { demoScenario } from '../people.ts'
import { openReplica, type Replica } from '../replica.ts'
import type { Scenario } from '../scenario.ts'

/** A browser without the extension, and a fresh replica for each page. */
export interface Stage {
  open(path: string, different?: Partial<Scenario>, dark?: boolean): Promise<{ page: Page; replica: Replica }>
  /** Looks for errors, takes a picture if wished, and closes the page. */
  done(page: Page, name: string): Promise<void>
  /** Notes a fault where the two are not the same. */
  expect(what: string, is: unknown, should: unknown): void
  close(): Promise<number>
}

/**
 * Starts the browser.
 * @param pictures whether to leave pictures in the folder for temporary files
 */
export async function startStage(pictures: boolean): Promise<Stage> {
  const executablePath = process.env.FRONT_DESK_CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] })
  let replica = openReplica(demoScenario())
  const proxy = await startProxy((url) => replica.respond(url))
  let faults = 0
  function expect(what: string, is: unknown, should: unknown): void {
    const [a, b] = [is, should].map((one) => JSON.stringify(one))
    if (a === b) return
    faults += 1
    process.stdout.write(`✗ ${what}: ${a} instead of ${b}\n`)
  }
  return {
    expect,
    async open(path, different = {}, dark = false) {
      replica = openReplica(demoScenario(different))
      const page = await browser.newPage({
        ignoreHTTPSErrors: true,
        proxy: { server: `http://127.0.0.1:${proxy.port}` },
        viewport: { width: 1280, height: 860 },
        colorScheme: dark ? 'dark' : 'light',
      })
      page.on('pageerror', (error) => expect(`errors on ${path}`, error.message, undefined))
      page.on('console', (line) => {
        if (line.type() === 'error' && !line.text().includes('404'))
          expect(`console of ${path}`, line.text(), undefined)
      })
      await page.goto(`https://www.facebook.com${path}`)
      await page.locator('[role=main]').waitFor()
      return { page, replica }
    },
    async done(page, name) {
      expect(`errors of ${name}`, await page.evaluate(() => window.__replica.errors), 0)
      expect(`broken regions of ${name}`, await page.getByText('An error occurred').count(), 0)
      if (pictures) await page.screenshot({ path: join(tmpdir(), `replica-${name}.png`) })
      await page.close()
    },
    async close() {
      await browser.close()
      await proxy.close()
      return faults
    },
  }
}
