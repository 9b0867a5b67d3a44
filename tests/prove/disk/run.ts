import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildTable } from '../../../src/core/match/build.ts'
import { packTable } from '../../../src/core/match/pack.ts'
import { PRACTICE } from '../../journey/practice.ts'
import { BROWSERS, type BrowserName } from '../../journey/stage.ts'
import { CANARIES, CONTROLS, canaryPatients, TYPED, writeList } from './canaries.ts'
import { type Hit, searchFolder, snapshot } from './hits.ts'
import { makeSearch } from './search.ts'
import { walk } from './walk.ts'

/**
 * Imports 1,000 canary names in a real browser and searches everything that it writes to the disk, at every moment of the vault's
 * life. The same search has to find other names, which are written as they are, at each of these moments.
 * `npm run prove:disk -- [--browser chromium] [--rows 250000]`
 */
const { values } = parseArgs({ options: { browser: { type: 'string' }, rows: { type: 'string', default: '250000' } } })
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const secrets = [...CANARIES, ...Object.values(TYPED), PRACTICE.passphrase]
let failed = false

function fail(why: string): void {
  failed = true
  say(`  FAILED: ${why}`)
}

/** How many different texts were found, and in what. */
function summary(hits: readonly Hit[]): string {
  const texts = new Set(hits.map(({ text }) => text))
  const places = new Set(hits.map(({ layer, form }) => `${layer} as ${form}`))
  return `${texts.size}${texts.size === 0 ? '' : ` (${[...places].sort().join(', ')})`}`
}

async function prove(browser: BrowserName): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'front-desk-disk-'))
  const [kept, temporary, profile] = ['kept', 'browser/temporary', 'browser/profile'].map((name) => join(work, name))
  for (const folder of [kept, temporary, profile]) mkdirSync(folder ?? '', { recursive: true })
  // So that what the browser throws down beside its profile is searched as well.
  process.env.TMPDIR = temporary
  const list = writeList(join(work, 'list.csv'), Number(values.rows))
  const copy = join(work, 'copy')
  let key = ''
  try {
    for await (const moment of walk({ browser, profile: profile ?? '', list, kept: kept ?? '' })) {
      key = moment.key ?? key
      snapshot(join(work, 'browser'), copy)
      if ((await moment.still?.()) === false) fail('it was over before the disk was copied')
      const search = makeSearch([...secrets, ...CONTROLS, key], { 'key of the vault': Buffer.from(key, 'base64') })
      const { hits, files, bytes } = searchFolder(copy, search, /\/playwright-artifacts-|\/downloads\//u)
      const control = hits.filter(({ text }) => CONTROLS.includes(text))
      const found = hits.filter(({ text }) => !CONTROLS.includes(text))
      say(`${browser}, ${moment.name}: ${files} files, ${(bytes / 1e6).toFixed(0)} MB searched`)
      say(`  secrets found: ${summary(found)}; control names found: ${summary(control)}`)
      for (const { text, form, file, layer } of found.slice(0, 10)) fail(`${text} as ${form} in ${file} (${layer})`)
      if (new Set(control.map(({ text }) => text)).size < CONTROLS.length) fail('a control name was not found')
    }
    const { hits } = searchFolder(kept ?? '', makeSearch(secrets), /^$/u)
    say(`${browser}, what the user saved: secrets found in the backup and the log's export: ${summary(hits)}`)
    // The export is the user's, and holds the note that was written down; nothing else may.
    if (hits.length === 0) fail('the note is not even in the export')
    for (const { text, file } of hits) if (text !== TYPED.note || file !== 'log.json') fail(`${text} in ${file}`)
  } finally {
    process.env.TMPDIR = ''
    rmSync(work, { recursive: true, force: true })
  }
}

const plainIndex = makeSearch(CANARIES)(Buffer.from(packTable(buildTable(canaryPatients()))))
say(`control: in an index that is not encrypted ${new Set(plainIndex.map(({ text }) => text)).size} of 1,000 are found`)
if (new Set(plainIndex.map(({ text }) => text)).size < CANARIES.length) fail('the search does not see into an index')
for (const browser of BROWSERS.filter((name) => values.browser === undefined || values.browser === name))
  await prove(browser)
say(failed ? 'FAILED' : 'Nothing was found that may not be found, and every control was.')
process.exitCode = failed ? 1 : 0
