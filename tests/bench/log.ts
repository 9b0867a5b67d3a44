import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import preact from '@preact/preset-vite'
import { build } from 'vite'
import { type LogFigures, logFigures } from './log-figures.ts'
import type { ScreenFigures } from './log-screen.tsx'

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '100000' }, in: { type: 'string', default: 'chromium' } },
})

/** The look of the options. */
const STYLES = ['src/ui/kit/base.css', 'src/ui/options/options.css', 'src/ui/options/book.css']

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
    plugins: [empty, preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: 'tests/bench/log-in-browser.ts', formats: ['es'], fileName: 'log-figures' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error('nothing was built')
  return chunk.code
}

async function inChromium(entries: number): Promise<Figures> {
  const code = await script()
  const styles = STYLES.map((path) => readFileSync(path, 'utf8')).join('\n')
  const page = `<!doctype html><html lang="en"><title>bench</title><style>${styles}</style><body>`
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', url === '/figures.js' ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(url === '/figures.js' ? code : page)
  }).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const browser = await chromium.launch({
    executablePath: process.env.FRONT_DESK_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const tab = await browser.newPage()
    tab.setDefaultTimeout(0)
    await tab.goto(`http://127.0.0.1:${port}/`)
    return await tab.evaluate(async (count) => {
      const path = '/figures.js'
      const { figuresInBrowser } = await import(path)
      return figuresInBrowser(count)
    }, entries)
  } finally {
    await browser.close()
    server.close()
  }
}

type Figures = LogFigures & { screen?: ScreenFigures }

function tell(where: string, { entries, open, about, append, verify, search, screen }: Figures): void {
  const rows = [
    ['heads compared, newest 50 read', `${open} ms`],
    ['everything about one requester', `${about[0]} ms, at most ${about[1]} ms`],
    ['append', `${append[0]} ms, at most ${append[1]} ms`],
    ['the whole log checked', `${verify} ms`],
    ['a search once it was read', `${search[0]} ms, at most ${search[1]} ms`],
    ...(screen === undefined ? [] : onScreen(screen)),
  ]
  process.stdout.write(`${where}, ${entries} entries\n`)
  for (const [what, figure] of rows) process.stdout.write(`  ${what}: ${figure}\n`)
}

function onScreen({ open, frames, framesLater, search }: ScreenFigures): [string, string][] {
  const ms = (value = 0): string => `${Math.round(value * 10) / 10} ms`
  const span = ([middle, many, longest]: [number, number, number]): string =>
    `${ms(middle)} in the middle, ${ms(many)} at the 95th percentile, ${ms(longest)} at most`
  return [
    ['on screen: the log page opens', ms(open)],
    ['on screen: a frame while scrolling and checking', span(frames)],
    ['on screen: a frame while scrolling', span(framesLater)],
    ['on screen: a search', `${ms(search[0])} the first, ${ms(search[1])} in the middle, ${ms(search[2])} at most`],
  ]
}

const entries = Number(values.entries)
if (values.in === 'node') tell('Node, IndexedDB in memory', (await logFigures(entries)).figures)
else tell('Chromium', await inChromium(entries))
