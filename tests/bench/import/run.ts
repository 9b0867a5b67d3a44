import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { CHROMIUM_ID } from '../../browsers/chromium.ts'
import { chromiumTab } from '../../browsers/chromium-tab.ts'
import { setPassphrase } from '../../journey/set-up.ts'
import { linesOf } from '../list-lines.ts'
import { watchHeap } from './heap.ts'

/**
 * Imports one generated list of fictitious people in Chromium through the options page of the built extension, twice: as the first
 * list, and as a second one that is compared with it. Prints rows a second beside papaparse alone on the same file in the same
 * browser, the highest memory of the page and its worker above the start, and how often the bar moved.
 * `npm run bench:import -- [--rows 1000000]`
 */
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, chromium: { type: 'string', default: '/usr/bin/chromium' } },
})
const rows = Number(values.rows)
const folder = mkdtempSync(join(tmpdir(), 'front-desk-import-'))
const file = join(folder, 'list.csv')
await writeFile(file, linesOf(rows))
console.log(`${rows.toLocaleString('en')} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB`)
const extension = resolve('.output/chrome-mv3')
const profile = join(folder, 'profile')
const context = await chromium.launchPersistentContext(profile, {
  executablePath: values.chromium,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--remote-debugging-port=0',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ],
})
context.setDefaultTimeout(15 * 60_000)
try {
  await papaparseAlone(context)
  const page = await context.newPage()
  const address = `chrome-extension://${CHROMIUM_ID}/options.html`
  await page.goto(`${address}#welcome`)
  await setPassphrase(chromiumTab(page))
  await page.goto(`${address}#patients`)
  await measured('Front Desk, first list', page, address)
  await measured('Front Desk, second list', page, address)
} finally {
  await context.close()
  rmSync(folder, { recursive: true, force: true })
}

/** The least that reading can cost: the file streamed through papaparse, nothing done with the rows. */
async function papaparseAlone(where: BrowserContext): Promise<void> {
  const page = await where.newPage()
  await page.setContent('<input type="file" />')
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('papaparse/papaparse.min.js'), 'utf8'))
  await page.setInputFiles('input', file)
  const seconds = await page.evaluate(async () => {
    const { Papa } = window as unknown as { Papa: { parse(file: unknown, how: object): void } }
    const began = performance.now()
    await new Promise<void>((done) => {
      Papa.parse(document.querySelector('input')?.files?.[0], { chunk: () => undefined, complete: () => done() })
    })
    return (performance.now() - began) / 1000
  })
  console.log(`papaparse alone: ${seconds.toFixed(1)} s, ${perSecond(seconds)} rows/s`)
  await page.close()
}

async function measured(name: string, page: Page, address: string): Promise<void> {
  const heap = await watchHeap(profile, address)
  const start = await heap.now()
  const peak = { heap: 0, buffers: 0, both: 0 }
  const bar = new Set<number>()
  let watching = true
  const watch = (async () => {
    while (watching) {
      const { heap: used, buffers } = await heap.now()
      peak.heap = Math.max(peak.heap, used - start.heap)
      peak.buffers = Math.max(peak.buffers, buffers - start.buffers)
      peak.both = Math.max(peak.both, used + buffers - start.heap - start.buffers)
      const share = await page.evaluate(() => document.querySelector('progress')?.value)
      if (share !== undefined) bar.add(share)
    }
  })()
  const began = performance.now()
  await page.getByLabel('File with the patient list', { exact: true }).setInputFiles(file)
  await page.getByText('patients understood').waitFor()
  const read = (performance.now() - began) / 1000
  const reading = { ...peak }
  await page.getByRole('button', { name: 'Use this list' }).click()
  await page.getByText('encrypted and in use').waitFor()
  const seconds = (performance.now() - began) / 1000
  watching = false
  await watch
  heap.close()
  console.log(
    `${name}: read, compared and encrypted in ${read.toFixed(1)} s, in force after ${seconds.toFixed(1)} s, ${perSecond(seconds)} rows/s; memory while it is read + ${mb(reading.both)} MB (heap ${mb(reading.heap)}, buffers ${mb(reading.buffers)}), with the index of names + ${mb(peak.both)} MB (heap ${mb(peak.heap)}, buffers ${mb(peak.buffers)}); the bar stood in ${bar.size} places`,
  )
}

function perSecond(seconds: number): string {
  return Math.round(rows / seconds).toLocaleString('en')
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
