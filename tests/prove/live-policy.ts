import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { linuxJson } from '../../src/core/policy/artefacts/json-files.ts'
import type { PolicyDocument } from '../../src/core/policy/document.ts'
import { CHROMIUM_ID } from '../browsers/chromium.ts'
import { administrator, hindrance } from '../browsers/management.ts'
import { demoScenario } from '../facebook/people.ts'
import { openStage } from '../journey/stage.ts'

/** How long a changed policy of the management takes to hold in Chromium while it runs, from the written file to the screen. */
const CHANGES = 20
const MOST_MS = 10_000

const document = (version: number): PolicyDocument => ({
  form: 'front-desk-policy/1',
  id: 'harbour-lane',
  version,
  effective: '2026-01-01',
  settings: { practiceName: { value: 'Harbour Lane Family Practice', locked: true } },
})

const why = hindrance('chromium policies')
if (why !== undefined) throw new Error(`This cannot be measured: ${why}.`)
const folder = mkdtempSync(join(tmpdir(), 'front-desk-policy-'))
const admin = administrator('chromium policies', folder)
const write = (version: number): void => admin.write(linuxJson({ document: document(version) }, CHROMIUM_ID))
write(1)
const stage = await openStage('chromium', demoScenario(), true, admin.program)
const times: number[] = []
try {
  const options = await stage.browser.open(stage.browser.extensionUrl('options.html#policy'))
  await options.see('In force: harbour-lane, version 1,')
  for (let version = 2; version < CHANGES + 2; version += 1) {
    const since = Date.now()
    write(version)
    await options.see(`In force: harbour-lane, version ${version},`)
    times.push(Date.now() - since)
  }
} finally {
  await stage.close()
  stage.clear()
  rmSync(folder, { recursive: true })
}
times.sort((a, b) => a - b)
const seconds = (place: number): string => ((times[place] ?? 0) / 1000).toFixed(2)
const load = loadavg()[0]?.toFixed(1)
process.stdout.write(
  `Chromium, ${times.length} changes: least ${seconds(0)} s, median ${seconds(times.length >> 1)} s, most ${seconds(times.length - 1)} s; load ${load}\n`,
)
process.exitCode = (times.at(-1) ?? Number.POSITIVE_INFINITY) > MOST_MS ? 1 : 0
