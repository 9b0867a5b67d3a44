import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { CHROMIUM_ID, launchContext } from '../../browsers/chromium.ts'
import { chromiumTab } from '../../browsers/chromium-tab.ts'
import { openDevTools } from '../../browsers/devtools.ts'
import { startProxy } from '../../browsers/proxy.ts'
import { demoScenario } from '../../facebook/people.ts'
import { openReplica } from '../../facebook/replica.ts'
import { setPassphrase } from '../../journey/set-up.ts'
import { bundledNames } from '../match/front-desk.ts'
import { quantile } from '../match/metrics.ts'
import { readSet, type SetPatient } from '../match/read-set.ts'
import type { Times } from './page.ts'

/**
 * How long the first verdict takes with the vault unlocked and everything else cold, and every later one: in Chromium, in the built
 * extension, on a list that was imported through its own screen. `npm run bench:vault -- [--set FILE]... [--times 20] [--warm 40]`
 */
const BESIDE = ['100k', '1m'].map((size) => `../shared/matching/dev-${size}.json.gz`).filter((file) => existsSync(file))
const { values } = parseArgs({
  options: {
    set: {
      type: 'string',
      multiple: true,
      default: BESIDE.length > 0 ? BESIDE : ['tests/bench/match/sets/dev-2k.json.gz'],
    },
    times: { type: 'string', default: '20' },
    warm: { type: 'string', default: '40' },
  },
})
const times = Number(values.times)
const ADDRESS = `chrome-extension://${CHROMIUM_ID}`
const bundled = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { entry: 'tests/bench/vault/page.ts', formats: ['iife'], name: 'page', fileName: 'page' },
  },
})
const [output] = Array.isArray(bundled) ? bundled : [bundled]
const script = output !== undefined && 'output' in output ? output.output[0].code : ''

/** A list as a practice would export it. */
function asCsv(patients: readonly SetPatient[]): string {
  const columns = ['id', 'given', 'middle', 'family', 'preferred', 'maiden', 'dob', 'city'] as const
  const rows = patients.map((one) => columns.map((column) => `"${one[column] ?? ''}"`).join(','))
  return ['patient_id,first_name,middle_name,last_name,preferred_name,maiden_name,dob,city', ...rows].join('\n')
}

/** When the first verdict stands on the panel, in ms since the start of the page. Runs in the page. */
function verdictSeen(): number | undefined {
  const chips = [...document.querySelectorAll('.row .chip')]
  return chips.some((chip) => /patient|list/iu.test(chip.textContent ?? '')) ? performance.now() : undefined
}

async function measureSet(set: string): Promise<void> {
  const { patients, requests } = readSet(set)
  const work = mkdtempSync(join(tmpdir(), 'front-desk-vault-'))
  const [profile, list] = [join(work, 'profile'), join(work, 'list.csv')]
  writeFileSync(list, asCsv(patients))
  const proxy = await startProxy(openReplica(demoScenario()).respond)
  const extension = resolve('.output/chrome-mv3')
  const program = process.env.FRONT_DESK_CHROMIUM ?? '/usr/bin/chromium'
  const context = await launchContext({ program, profile, extension, proxyPort: proxy.port, headless: true }, [
    '--remote-debugging-port=0',
  ])
  context.setDefaultTimeout(15 * 60_000)
  try {
    const tools = await openDevTools(profile)
    /** The background goes to sleep, and every page of ours is closed. */
    async function cool(): Promise<void> {
      for (const page of context.pages()) if (page.url().startsWith(ADDRESS)) await page.close()
      for (const one of await tools.targets()) if (one.type === 'service_worker') await tools.end(one)
    }
    const options = await context.newPage()
    await options.goto(`${ADDRESS}/options.html#welcome`)
    await setPassphrase(chromiumTab(options))
    await options.goto(`${ADDRESS}/options.html#patients`)
    await options.getByLabel('File with the patient list', { exact: true }).setInputFiles(list)
    await options.getByRole('button', { name: 'Use this list' }).click()
    await options.getByText('encrypted and in use').first().waitFor()

    const runs: Times[] = []
    for (let run = 0; run < times; run += 1) {
      await cool()
      const page = await context.newPage()
      await page.goto(`${ADDRESS}/popup.html`)
      for (const one of await tools.targets()) if (one.type === 'service_worker') await tools.end(one)
      // Text may be evaluated while the tools put this in place, and not later, as zod would find out too late.
      await page.evaluate('(globalThis.__zod_globalConfig ??= {}).jitless = true')
      await page.evaluate(script)
      const asked = requests.slice(run * 50, run * 50 + 1 + Number(values.warm)).map(({ displayName }) => displayName)
      runs.push(
        await page.evaluate(
          ([names, written]) =>
            (globalThis as unknown as { measureVault(names: unknown, written: unknown): Promise<Times> }).measureVault(
              names,
              written,
            ),
          [bundledNames(), asked] as const,
        ),
      )
    }
    await (await context.newPage()).goto('https://www.facebook.com/friends/requests')
    const panels: number[] = []
    for (let run = 0; run < times; run += 1) {
      await cool()
      const panel = await context.newPage()
      await panel.goto(`${ADDRESS}/sidepanel.html`, { waitUntil: 'commit' })
      panels.push(
        await panel
          .waitForFunction(verdictSeen, undefined, { polling: 5 })
          .then((handle) => handle.jsonValue() as Promise<number>),
      )
    }
    tell(
      `${basename(set)}: ${patients.length.toLocaleString('en')} patients, ${times} cold starts, ${times * Number(values.warm)} warm`,
      runs,
      panels,
    )
    tools.close()
  } finally {
    await context.close()
    await proxy.close()
    rmSync(work, { recursive: true, force: true })
  }
}

function tell(title: string, runs: readonly Times[], panels: readonly number[]): void {
  const ms = (all: readonly number[]): string =>
    `median ${quantile([...all], 0.5).toFixed(1)} ms, p95 ${quantile([...all], 0.95).toFixed(1)} ms`
  const of = (part: Exclude<keyof Times, 'warm' | 'people'>): string => ms(runs.map((run) => run[part]))
  console.log(title)
  console.log(`  cold, to the first verdict: ${of('cold')} (aim at 100,000: p95 60 ms)`)
  console.log(`    database opened ${of('database')}`)
  console.log(`    key ${of('key')}`)
  console.log(`    index read and decrypted, bundled names made tables meanwhile ${of('load')}`)
  console.log(`    table made, rarity counted, first name looked up ${of('table')}`)
  console.log(`  warm: ${ms(runs.flatMap(({ warm }) => warm))} (aim at 100,000: p95 10 ms)`)
  console.log(`    patients who fit read and decrypted ${ms(runs.flatMap(({ people }) => people))}`)
  console.log(`  the background wakes and answers: ${of('wake')}`)
  console.log(`  the panel opened, from nothing to a verdict on screen: ${ms(panels)}`)
}

for (const set of values.set) await measureSet(set)
