import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chance } from '../../support/fictitious.ts'
import { closes } from './closes.ts'
import type { ProofCount } from './count.ts'
import { kills } from './kills.ts'
import { races } from './races.ts'
import { type Build, openProofStage } from './stage.ts'

/**
 * Proves in a real Chromium that no decision is lost, doubled or told falsely: `-- --part closes` runs one part, `--from 3` goes on
 * at a seed, `--to 3` ends after one. A build with a seeded fault has to be counted.
 */
const { values } = parseArgs({
  options: { part: { type: 'string' }, from: { type: 'string', default: '1' }, to: { type: 'string', default: '99' } },
})

/** Each part: what is tried, how many seeds, how often a seed. */
const PARTS = {
  closes: {
    run: closes,
    seeds: 4,
    trials: 50,
    what: 'tabs closed or left between act and observation',
  },
  races: { run: races, seeds: 2, trials: 250, what: 'races of two windows' },
  kills: { run: kills, seeds: 5, trials: 10, what: 'SIGKILLs of the browser' },
} as const

let failed = false

async function once(part: keyof typeof PARTS, seed: number, trials: number, build: Build): Promise<ProofCount> {
  const folder = mkdtempSync(join(tmpdir(), 'front-desk-proof-log-'))
  const stage = await openProofStage(seed, build)
  try {
    return await PARTS[part].run(stage, folder, chance(seed), trials)
  } finally {
    await stage.end()
    rmSync(folder, { recursive: true })
  }
}

function tell(name: string, what: string, count: ProofCount, startedAt: number): void {
  const { trials, decisions, lost, duplicated, falseSuccess, pressedTwice, unbroken } = count
  const counts = `${lost} lost, ${duplicated} duplicated, ${falseSuccess} false successes, ${pressedTwice} pressed twice`
  const state = unbroken ? 'log unbroken' : 'log broken'
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  process.stdout.write(`${name}: ${trials} ${what}, ${decisions} entries: ${counts}, ${state} (${seconds} s)\n`)
}

for (const [part, { seeds, trials, what }] of Object.entries(PARTS) as [
  keyof typeof PARTS,
  (typeof PARTS)['closes'],
][]) {
  if (values.part !== undefined && values.part !== part) continue
  for (let seed = Number(values.from); seed <= Math.min(seeds, Number(values.to)); seed += 1) {
    const started = Date.now()
    const count = await once(part, seed, trials, 'product')
    tell(`${part}, seed ${seed}`, what, count, started)
    const { lost, duplicated, falseSuccess, unbroken } = count
    if (lost + duplicated + falseSuccess > 0 || !unbroken || count.trials < trials) failed = true
  }
}
if (values.part === undefined || values.part === 'control') {
  const started = Date.now()
  const count = await once('kills', 1, 6, 'no-ids')
  tell('control without ids, seed 1', PARTS.kills.what, count, started)
  if (count.duplicated === 0) failed = true
}
process.exitCode = failed ? 1 : 0
