import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { posteriorOf } from '../../../src/core/match/posterior.ts'
import { search } from '../../../src/core/match/search.ts'
import { townShare } from '../../../src/core/match/town-share.ts'
import { WEIGHTS } from '../../../src/core/match/weights.ts'
import { parseName } from '../../../src/core/name.ts'
import { prepare } from './front-desk.ts'
import { type Judged, mean, measure, quantile, recallAt, threshold } from './metrics.ts'
import { readSet } from './read-set.ts'

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'tests/bench/match/sets/dev-2k.json.gz' },
    json: { type: 'string' },
    peers: { type: 'string' },
    odd: { type: 'boolean', default: false },
  },
})
const set = readSet(values.set)
const { table, rarity, marks, buildMs, bytes } = prepare(set)
const nameOf = new Map(set.patients.map(({ id, given, family }) => [id, `${given}|${family}`]))
const ids = set.patients.map(({ id }) => id)
const answer = (displayName: string, city?: string) => {
  const evidence = search(table, parseName(displayName), rarity, WEIGHTS, marks, townShare(table, city))
  const { probability, each } = posteriorOf(evidence, table.size, rarity.prior)
  return {
    p: probability,
    candidates: evidence.weighed.slice(0, 10).map(({ row }, at) => ({ id: ids[row] ?? '', p: each[at] ?? 0 })),
  }
}
for (const { displayName, city } of set.requests.slice(0, 200)) answer(displayName, city)
const results = set.requests.map(({ displayName, city }) => {
  const start = performance.now()
  return { ...answer(displayName, city), ms: performance.now() - start }
})
let judged: Judged[] = set.requests.map(({ truth, tag }, at) => {
  const { p, candidates } = results[at] ?? { p: 0, candidates: [] }
  const hit =
    truth !== null && candidates.slice(0, 5).some(({ id }) => id === truth || nameOf.get(id) === nameOf.get(truth))
  return { p, patient: truth !== null, hit, tag }
})
if (values.odd) judged = judged.filter((_, at) => at % 2 === 1)
const m = measure(judged)
const ms = results.map((r) => r.ms)
console.log(
  Object.entries(m)
    .map(([k, v]) => `${k} ${v.toFixed(3)}`)
    .join('  '),
)
console.log(
  `build ${buildMs.toFixed(0)} ms, ${(bytes / table.size).toFixed(1)} B/patient, p50 ${quantile(ms, 0.5).toFixed(3)} p99 ${quantile(ms, 0.99).toFixed(2)} max ${Math.max(...ms).toFixed(1)}`,
)
const t1 = threshold(judged, 0.01),
  t5 = threshold(judged, 0.05)
console.log('thr', t1, t5)
const tags = Map.groupBy(judged, (j) => j.tag)
for (const [tag, list] of [...tags].sort((a, b) => b[1].length - a[1].length)) {
  console.log(
    tag.padEnd(22),
    String(list.length).padStart(5),
    recallAt(list, 0, t1).toFixed(2),
    recallAt(list, 0, t5).toFixed(2),
    'll',
    measure(list).logLoss.toFixed(3),
    'said',
    mean(list.map((j) => j.p)).toFixed(3),
    'was',
    mean(list.map((j) => Number(j.patient))).toFixed(3),
  )
}
if (values.json !== undefined)
  writeFileSync(
    values.json,
    JSON.stringify({
      form: 'front-desk-match/1',
      patients: table.size,
      buildMs,
      indexBytes: bytes,
      p50Ms: quantile(ms, 0.5),
      p99Ms: quantile(ms, 0.99),
      results,
    }),
  )
