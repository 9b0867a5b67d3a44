import { parseArgs } from 'node:util'
import { POSSIBLE } from '../../../src/core/match/classify.ts'
import { type Counts, learnPrior, withDecision } from '../../../src/core/match/prior.ts'
import { look } from '../../../src/core/match/rank.ts'
import { parseName } from '../../../src/core/name.ts'
import { prepare } from './front-desk.ts'
import { mean, quantile } from './metrics.ts'
import { readSet } from './read-set.ts'

/**
 * Whether the share of patients that is learned from decisions runs away, because our own verdicts are part of what it is
 * learned from: physicians of several habits decide on requests of a labelled set, and the learned share stands beside the true
 * one. `npm run bench:prior -- --set FILE [--decisions 400]`.
 */
const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'tests/bench/match/sets/dev-2k.json.gz' },
    decisions: { type: 'string', default: '400' },
    physicians: { type: 'string', default: '40' },
  },
})
/** How physicians decide: on what they know, on what they are told, or the same for everybody. */
const HABITS: Readonly<Record<string, (patient: boolean, flagged: boolean, chance: number) => boolean>> = {
  'knows their patients': (patient, _, chance) => patient || chance < 0.3,
  'does as they are told': (_, flagged, chance) => flagged || chance < 0.3,
  'declines everybody': () => true,
}

const { patients, requests } = readSet(values.set)
const { book } = prepare(patients)
/** The evidence of each request's name, in nats, of patients and of strangers. */
const evidence = { patient: [] as number[], stranger: [] as number[] }
for (const { displayName, city, truth } of requests) {
  const { probability } = look(book, parseName(displayName), city)
  const p = Math.min(Math.max(probability, 1e-9), 1 - 1e-9)
  evidence[truth === null ? 'stranger' : 'patient'].push(Math.log(p / (1 - p)))
}
let state = 20_261_124
function chance(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}

/** The share that one physician's decisions end at. */
function learned(share: number, declines: (patient: boolean, flagged: boolean, luck: number) => boolean): number {
  let counts: Counts = { patients: 0, strangers: 0 }
  for (let decision = 0; decision < Number(values.decisions); decision += 1) {
    const prior = learnPrior(counts)
    const patient = chance() < share
    const list = patient ? evidence.patient : evidence.stranger
    const said = list[Math.floor(chance() * list.length)] ?? 0
    const probability = 1 / (1 + Math.exp(-(said + Math.log(prior / (1 - prior)))))
    counts = withDecision(counts, { declined: declines(patient, probability >= POSSIBLE, chance()), probability })
  }
  return learnPrior(counts)
}

console.log(`${patients.length} patients, ${values.physicians} physicians a row, ${values.decisions} decisions each`)
console.log('true share  habit                    learned: mean, from, to')
for (const share of [0.02, 0.05, 0.2, 0.5, 0.8, 0.95]) {
  for (const [habit, declines] of Object.entries(HABITS)) {
    const ends = Array.from({ length: Number(values.physicians) }, () => learned(share, declines))
    const figures = [mean(ends), quantile(ends, 0), quantile(ends, 0.999)].map((value) => value.toFixed(3))
    console.log(`${String(share).padEnd(10)}  ${habit.padEnd(23)}  ${figures.join('  ')}`)
  }
}
