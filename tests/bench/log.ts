import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { type LogFigures, logFigures } from './log-figures.ts'

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '100000' }, in: { type: 'string', default: 'chromium' } },
})

/** The figures' own code as one script, on the browser's IndexedDB instead of the one in memory. */
async function script(): Promise<string> {
  const empty = {
    name: 'no-fake',
    resolveId: (id: string) => (id === 'fake-indexeddb/auto' ? '\0empty' : null),
    load: (id: string) => (id === '\0empty' ? '' : null),
  }
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [empty],
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: 'tests/bench/log-figures.ts', formats: ['es'], fileName: 'log-figures' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error('nothing was built')
  return chunk.code
}

async function inChromium(entries: number): Promise<LogFigures> {
  const code = await script()
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', url === '/figures.js' ? 'text/javascript' : 'text/html')
    response.end(url === '/figures.js' ? code : '<!doctype html><title>bench</title>')
  }).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const browser = await chromium.launch({
    executablePath: process.env.FRONT_DESK_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(0)
    await page.goto(`http://127.0.0.1:${port}/`)
    return await page.evaluate(async (count) => {
      const path = '/figures.js'
      const { logFigures } = await import(path)
      return logFigures(count)
    }, entries)
  } finally {
    await browser.close()
    server.close()
  }
}

function tell(where: string, { entries, open, about, append, verify, search }: LogFigures): void {
  const rows = [
    ['the log page opens (heads compared, newest 50 read)', `${open} ms`],
    ['everything about one requester', `${about[0]} ms, at most ${about[1]} ms`],
    ['append', `${append[0]} ms, at most ${append[1]} ms`],
    ['the whole log checked', `${verify} ms`],
    ['a search once it was read', `${search[0]} ms, at most ${search[1]} ms`],
  ]
  process.stdout.write(`${where}, ${entries} entries\n`)
  for (const [what, figure] of rows) process.stdout.write(`  ${what}: ${figure}\n`)
}

const entries = Number(values.entries)
if (values.in === 'node') tell('Node, IndexedDB in memory', await logFigures(entries))
else tell('Chromium', await inChromium(entries))
