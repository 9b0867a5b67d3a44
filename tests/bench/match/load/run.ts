import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { buildTable } from '../../../../src/core/match/build.ts'
import { packTable } from '../../../../src/core/match/pack.ts'
import { bundledNames } from '../front-desk.ts'
import { quantile } from '../metrics.ts'
import { asPatient, readSet } from '../read-set.ts'
import type { LoadTimes } from './page.ts'

/** Measures in Chromium how long a page needs to load and decrypt the stored index: `npm run bench:load -- --set FILE`. */
const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'tests/bench/match/sets/dev-2k.json.gz' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    times: { type: 'string', default: '5' },
  },
})
const { patients, requests } = readSet(values.set)
const bytes = packTable(buildTable(patients.values().map(asPatient), bundledNames()))
const bundled = await build({
  configFile: false,
  logLevel: 'error',
  build: { write: false, lib: { entry: 'tests/bench/match/load/page.ts', formats: ['es'], fileName: 'page' } },
})
const [output] = Array.isArray(bundled) ? bundled : [bundled]
const script = output !== undefined && 'output' in output ? output.output[0].code : ''
const server = createServer(({ url }, response) => {
  if (url === '/table') response.setHeader('content-type', 'application/octet-stream').end(bytes)
  else if (url === '/page.js') response.setHeader('content-type', 'text/javascript').end(script)
  else
    response.setHeader('content-type', 'text/html').end('<!doctype html><script type="module" src="/page.js"></script>')
})
await new Promise<void>((listening) => {
  server.listen(0, '127.0.0.1', listening)
})
const address = server.address()
const port = typeof address === 'object' && address !== null ? address.port : 0
const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox'] })
const runs: LoadTimes[] = []
for (let run = 0; run < Number(values.times); run += 1) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.waitForFunction(() => 'measure' in globalThis)
  const input = { names: bundledNames(), written: requests[0]?.displayName ?? '' }
  runs.push(
    await page.evaluate(
      ({ names, written }) =>
        (globalThis as unknown as { measure(names: unknown, written: string): Promise<LoadTimes> }).measure(
          names,
          written,
        ),
      input,
    ),
  )
  await context.close()
}
await browser.close()
server.close()
const median = (of: (times: LoadTimes) => number): string => quantile(runs.map(of), 0.5).toFixed(0)
console.log(
  `${patients.length} patients, ${(bytes.length / patients.length).toFixed(1)} bytes each, median of ${runs.length} in Chromium:`,
)
console.log(
  `load and decrypt ${median(({ load }) => load)} ms, rarity ${median(({ rarity }) => rarity)} ms, first answer ${median(({ first }) => first)} ms, heap ${(Number(median(({ heap }) => heap)) / 1e6).toFixed(0)} MB`,
)
