import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CHROMIUM_ID, launchContext } from '../../browsers/chromium.ts'
import { chromiumTab } from '../../browsers/chromium-tab.ts'
import { startProxy } from '../../browsers/proxy.ts'
import { demoScenario } from '../../facebook/people.ts'
import { openReplica } from '../../facebook/replica.ts'
import { setPassphrase } from '../../journey/set-up.ts'
import { linesOf } from '../list-lines.ts'
import { quantile } from '../match/metrics.ts'
import { scrollPeople, searchPeople } from './in-page.ts'

/**
 * The screen of the patient list in Chromium, with a list that was imported through it: how long it takes to open, to find somebody,
 * and whether it is smooth while it is scrolled. `npm run bench:people -- [--rows 1000000] [--pictures 600] [--jumps 20]`
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    pictures: { type: 'string', default: '600' },
    jumps: { type: 'string', default: '20' },
  },
})
const rows = Number(values.rows)
const SEARCHES = [
  'smith',
  'smitha',
  'garcia',
  "o'brien",
  'nguyen wei',
  'muller jurgen',
  'silva',
  'novak aoife',
  'leeb',
  'lee',
]
const work = mkdtempSync(join(tmpdir(), 'front-desk-people-'))
const list = join(work, 'list.csv')
await writeFile(list, linesOf(rows))
const proxy = await startProxy(openReplica(demoScenario()).respond)
const context = await launchContext({
  program: process.env.FRONT_DESK_CHROMIUM ?? '/usr/bin/chromium',
  profile: join(work, 'profile'),
  extension: resolve('.output/chrome-mv3'),
  proxyPort: proxy.port,
  headless: true,
})
context.setDefaultTimeout(15 * 60_000)
const ms = (all: readonly number[]): string =>
  `median ${quantile([...all], 0.5).toFixed(0)} ms, p95 ${quantile([...all], 0.95).toFixed(0)} ms, longest ${Math.max(...all).toFixed(0)} ms`
try {
  const page = await context.newPage()
  const address = `chrome-extension://${CHROMIUM_ID}/options.html`
  await page.goto(`${address}#welcome`)
  await setPassphrase(chromiumTab(page))
  await page.goto(`${address}#patients`)
  await page.getByLabel('File with the patient list', { exact: true }).setInputFiles(list)
  await page.getByRole('button', { name: 'Use this list' }).click()
  await page.getByText('encrypted and in use').waitFor()
  await page.goto(`chrome-extension://${CHROMIUM_ID}/popup.html`)

  console.log(`${rows.toLocaleString('en')} patients, in Chromium`)
  // The welcome came up by itself; a page that nobody sees is drawn once a second.
  await page.bringToFront()
  await page.goto(`${address}#patients`)
  const opened = await page.waitForFunction(() =>
    document.querySelector('[role=option] .who') === null ? undefined : performance.now(),
  )
  console.log(`  from the start of the page to the list: ${((await opened.jsonValue()) ?? 0).toFixed(0)} ms`)
  const searches: number[] = []
  for (const words of SEARCHES) {
    searches.push(await page.evaluate(searchPeople, words))
    await page.evaluate(searchPeople, '')
  }
  console.log(`  somebody found, ${searches.length} searches: ${ms(searches)}`)
  const { frames, longTasks, jumps } = await page.evaluate(scrollPeople, [
    Number(values.pictures),
    Number(values.jumps),
  ] as const)
  console.log(`  scrolled through ${frames.length} pictures: ${ms(frames)}; ${longTasks.length} tasks over 50 ms`)
  console.log(`  ${jumps.length} jumps to far places, until the people there are seen: ${ms(jumps)}`)
} finally {
  await context.close()
  await proxy.close()
  rmSync(work, { recursive: true, force: true })
}
