import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import preact from '@preact/preset-vite'
import { build } from 'vite'
import { openDatabase } from '../../src/store/database.ts'
import { logReaderOn } from '../support/log-reader-on.ts'
import { type LogFigures, logFigures } from './log-figures.ts'
import type { ScreenFigures } from './log-screen.tsx'

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '100000' }, in: { type: 'string', default: 'chromium' } },
})

/** The look of the options. */
const STYLES = ['src/ui/kit/base.css', 'src/ui/options/options.css', 'src/ui/options/book.css']

/** Code of the bench as one script, on the browser's IndexedDB instead of the one in memory. */
async function script(entry: string): Promise<string> {
  const empty = {
    name: 'no-fake',
    // Before the plugin that finds it in node_modules.
    enforce: 'pre' as const,
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
      lib: { entry, formats: ['es'], fileName: 'script' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error('nothing was built')
  return chunk.code
}

async function inChromium(entries: number): Promise<Figures> {
  const scripts = new Map([
    ['/figures.js', await script('tests/bench/log-in-browser.ts')],
    ['/reader.js', await script('tests/bench/log-reader.worker.ts')],
  ])
  const styles = STYLES.map((path) => readFileSync(path, 'utf8')).join('\n')
  const page = `<!doctype html><html lang="en"><title>bench</title><style>${styles}</style><body>`
  const server = createServer(({ url = '' }, response) => {
    const code = scripts.get(url)
    response.setHeader('content-type', code === undefined ? 'text/html; charset=utf-8' : 'text/javascript')
    response.end(code ?? page)
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

function tell(
  where: string,
  { entries, open, about, append, firstSearch, verify, search, prior, screen }: Figures,
): void {
  const rows = [
    ['heads compared, newest 50 read', `${open} ms`],
    ['everything about one requester', `${about[0]} ms, at most ${about[1]} ms`],
    ['append', `${append[0]} ms, at most ${append[1]} ms`],
    [
      'the first search',
      `${firstSearch[0]} ms until something is found, ${firstSearch[1]} ms until all is looked through`,
    ],
    ['the whole log checked', `${verify} ms`],
    ['a search once it was read', `${search[0]} ms, at most ${search[1]} ms`],
    [
      'the share of patients learned',
      `${prior[0]} ms, again after one more decision ${prior[1]} ms, by the next page ${prior[2]} ms`,
    ],
    ...(screen === undefined ? [] : onScreen(screen)),
  ]
  process.stdout.write(`${where}, ${entries} entries\n`)
  for (const [what, figure] of rows) process.stdout.write(`  ${what}: ${figure}\n`)
}

function onScreen(screen: ScreenFigures): [string, string][] {
  const ms = (value = 0): string => `${Math.round(value * 10) / 10} ms`
  const of20 = ([first, middle, longest]: [number, number, number]): string =>
    `${ms(first)} the first, ${ms(middle)} in the middle, ${ms(longest)} at most`
  const span = ([middle, many, longest]: [number, number, number]): string =>
    `${ms(middle)} in the middle, ${ms(many)} at the 95th percentile, ${ms(longest)} at most`
  return [
    ['on screen: the log page opens', ms(screen.open)],
    ['on screen: a search right after', of20(screen.searchReading)],
    ['on screen: a search while all is checked', of20(screen.searchChecking)],
    ['on screen: a search later', of20(screen.search)],
    ['on screen: all is found to be unbroken', ms(screen.checked)],
    ['on screen: a frame while scrolling and checking', span(screen.frames)],
    ['on screen: a frame while scrolling', span(screen.framesLater)],
  ]
}

const entries = Number(values.entries)
const inThread = (name: string) => logReaderOn(openDatabase(name))
if (values.in === 'node') tell('Node, IndexedDB in memory', (await logFigures(entries, inThread)).figures)
else tell('Chromium', await inChromium(entries))
