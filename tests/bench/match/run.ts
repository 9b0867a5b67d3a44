import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { look } from '../../../src/core/match/rank.ts'
import { parseName } from '../../../src/core/name.ts'
import { editMs, prepare } from './front-desk.ts'
import { type Answer, judge, withProbability } from './judge.ts'
import { bins, type Judged, mean, measure, quantile, recallAt, threshold } from './metrics.ts'
import { PEERS } from './peers.ts'
import { reliability } from './plot.ts'
import { readSet } from './read-set.ts'

/**
 * Measures the matching on a labelled set, and what a user could pick instead beside it:
 * `npm run bench:match -- --set FILE [--json OUT] [--plot OUT.svg] [--peers none|mini,fuse]`.
 */
const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'tests/bench/match/sets/dev-2k.json.gz' },
    json: { type: 'string' },
    plot: { type: 'string' },
    peers: { type: 'string', default: 'all' },
  },
})
/** Time that a peer may take for its requests, in ms: slower ones answer a sample, and the table says so. */
const PATIENCE = 120_000
/** Requests asked before the clock counts, so that the code is warm, for every matcher alike. */
const WARM = 100

const { patients, requests } = readSet(values.set)
const { book, buildMs, bytes } = prepare(patients)
const ids = patients.map(({ id }) => id)

function ask(at: number): { p: number; candidates: { id: string; p: number }[]; rows: number[] } {
  const { displayName = '', city } = requests[at] ?? {}
  const { probability, ranked } = look(book, parseName(displayName), city)
  const candidates = ranked.map(({ place, probability: p }) => ({ id: ids[place] ?? '', p }))
  return { p: probability, candidates, rows: ranked.map(({ place }) => place) }
}

const heading = ['matcher', 'requests', 'AP', 'F1', 'R@1%', 'R@5%', 'log-loss', 'Brier', 'calib.', 'p50 ms', 'p99 ms']
const table: string[][] = []
function report(name: string, judged: readonly Judged[], ms: readonly number[], ranked = judged): void {
  const { ap, f1, recall1, recall5 } = measure(ranked)
  const { logLoss, brier, calibration } = measure(judged)
  const figures = [ap, f1, recall1, recall5, logLoss, brier, calibration].map((value) => value.toFixed(3))
  table.push([name, String(judged.length), ...figures, quantile(ms, 0.5).toFixed(3), quantile(ms, 0.99).toFixed(2)])
}

for (let at = 0; at < Math.min(WARM, requests.length); at += 1) ask(at)
const results = requests.map((_, at) => {
  const start = performance.now()
  const answer = ask(at)
  return { ...answer, ms: performance.now() - start }
})
const judged = judge(patients, requests, results)
const times = results.map(({ ms }) => ms)
report('Front Desk', judged, times)

if (values.peers !== 'none') {
  const wanted = values.peers === 'all' ? [''] : values.peers.toLowerCase().split(',')
  for (const { name, msAt1m, make } of PEERS) {
    if (!wanted.some((part) => name.toLowerCase().includes(part))) continue
    const expected = Math.max((msAt1m * patients.length) / 1e6, 0.01)
    const step = Math.max(1, Math.ceil((requests.length * expected) / PATIENCE))
    const sample = requests.filter((_, at) => at % step === 0)
    const find = make(patients)
    for (const { displayName } of sample.slice(0, Math.min(WARM, Math.ceil(1000 / expected)))) find(displayName)
    const ms: number[] = []
    const answers = sample.map(({ displayName }): Answer => {
      const start = performance.now()
      const found = find(displayName)
      ms.push(performance.now() - start)
      return { p: found[0]?.score ?? 0, rows: found.map(({ row }) => row) }
    })
    const scored = judge(patients, sample, answers)
    report(step === 1 ? name : `${name} (every ${step}th)`, withProbability(scored), ms, scored)
  }
}
const widths = heading.map((cell, at) => Math.max(cell.length, ...table.map((row) => (row[at] ?? '').length)))
for (const row of [heading, ...table])
  console.log(
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  )
console.log(
  `\n${patients.length} patients: index built in ${buildMs.toFixed(0)} ms, ${(bytes / Math.max(patients.length, 1)).toFixed(1)} bytes a patient in memory; twenty changes by hand found after ${editMs(book, patients).toFixed(1)} ms`,
)
console.log(
  'Log-loss, Brier and calibration of the others: on a curve fitted on the other half of this set. Front Desk: as shown.\n',
)
const [one, five] = [threshold(judged, 0.01), threshold(judged, 0.05)]
console.log('how the name was made   requests  R@1%  R@5%  log-loss  said   was')
for (const [tag, part] of [...Map.groupBy(judged, ({ tag: made }) => made)].sort((a, b) => b[1].length - a[1].length)) {
  const said = mean(part.map(({ p }) => p))
  const was = mean(part.map(({ patient }) => Number(patient)))
  const cells = [recallAt(part, 0, one), recallAt(part, 0, five)].map((value) => value.toFixed(2).padStart(6))
  console.log(
    `${tag.padEnd(24)}${String(part.length).padStart(8)}${cells.join('')}  ${measure(part).logLoss.toFixed(3).padStart(8)}  ${said.toFixed(2)}  ${was.toFixed(2)}`,
  )
}
if (values.plot !== undefined)
  writeFileSync(values.plot, reliability(`${patients.length.toLocaleString('en')} patients`, bins(judged)))
if (values.json !== undefined) {
  const out = {
    form: 'front-desk-match/1',
    patients: patients.length,
    buildMs,
    indexBytes: bytes,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    results: results.map(({ p, candidates, ms }) => ({ p, candidates, ms })),
  }
  writeFileSync(values.json, JSON.stringify(out))
}
