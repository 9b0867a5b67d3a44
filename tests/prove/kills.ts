import { type KillCount, killRun } from '../support/kill-run.ts'

/** Kills panel and background 1,000 times over 500 decisions, in ten runs; then controls with seeded faults, each of which must be counted. */
const RUNS = 10
let failed = false

function tell({ seed, kills, decisions, lost, duplicated, falseSuccess, unbroken }: KillCount, what = 'seed'): void {
  const state = unbroken ? 'log unbroken' : 'log broken'
  const counts = `${lost} lost, ${duplicated} duplicated, ${falseSuccess} false successes`
  process.stdout.write(`${what} ${seed}: ${kills} kills over ${decisions} decisions: ${counts}, ${state}\n`)
}

const total = { seed: RUNS, kills: 0, decisions: 0, lost: 0, duplicated: 0, falseSuccess: 0, unbroken: true }
for (let seed = 1; seed <= RUNS; seed += 1) {
  const count = await killRun({ seed, kills: 100, decisions: 50 })
  tell(count)
  for (const key of ['kills', 'decisions', 'lost', 'duplicated', 'falseSuccess'] as const) total[key] += count[key]
  total.unbroken &&= count.unbroken
}
tell(total, 'all seeds up to')
if (total.lost + total.duplicated + total.falseSuccess > 0 || !total.unbroken || total.kills < 1000) failed = true

const FLAWS = { 'no-ids': 'duplicated', 'done-first': 'falseSuccess', 'never-asks': 'lost' } as const
for (const flaw of ['no-ids', 'done-first', 'never-asks'] as const) {
  const control = await killRun({ seed: 1, kills: 100, decisions: 50, flaw })
  tell(control, `control "${flaw}", seed`)
  if (control[FLAWS[flaw]] === 0) failed = true
}
process.exitCode = failed ? 1 : 0
