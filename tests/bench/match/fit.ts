import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { KINDS, type Kind, numberOf } from '../../../src/core/match/kinds.ts'
import type { Book } from '../../../src/core/match/rank.ts'
import { search } from '../../../src/core/match/search.ts'
import { WEIGHTS } from '../../../src/core/match/weights.ts'
import { parseName } from '../../../src/core/name.ts'
import { climb, type Example, loss } from './climb.ts'
import { prepare } from './front-desk.ts'
import { type LabelledSet, readSet } from './read-set.ts'

/**
 * Fits the weights of src/core/match/weights.json. Each `--set` is a labelled set; from the larger ones smaller lists are
 * drawn as well, because the size of the list belongs to the model. Every second request is left out, to measure on.
 */
const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: ['tests/bench/match/sets/dev-2k.json.gz'] },
    rounds: { type: 'string', default: '2' },
    dry: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
})
/**
 * Weights that are not fitted. The second half of a given name comes with the first, so it is hardly evidence of its own; and
 * relatives share a rare family name, of which the sets, whose people have no families, know nothing. Names written in
 * consonants are too few to fit.
 */
const FIXED: Readonly<Partial<Record<Kind, number>>> = {
  'rest.second': 0.5,
  'given.different': -5,
  'given.consonants': -0.3,
  'family.consonants': -0.3,
}
/** Candidates of a request that are kept for the fit. */
const KEPT = 40

const sets = values.set.flatMap((path) => withSmaller(readSet(path)))
const prepared = sets.map((set) => ({ set, ...prepare(set.patients).book }))
let weights: Float64Array = Float64Array.from(WEIGHTS)
const fixed = new Set(Object.entries(FIXED).map(([kind, weight]) => fix(kind as Kind, weight)))
for (let round = 0; round < Number(values.rounds); round += 1) {
  const examples = prepared.flatMap((one) => examplesOf(one, weights))
  const learn = values.all ? examples : examples.filter((_, at) => at % 2 === 0)
  const check = examples.filter((_, at) => at % 2 === 1)
  weights = climb(learn, weights, fixed)
  console.log(
    `round ${round + 1}: ${learn.length} requests, loss ${loss(learn, weights).toFixed(4)}, on those left out ${loss(check, weights).toFixed(4)}`,
  )
}
for (const [at, kind] of KINDS.entries()) console.log(kind.padEnd(24), (weights[at] ?? 0).toFixed(2))
const rounded = Object.fromEntries(KINDS.map((kind, at) => [kind, Number((weights[at] ?? 0).toFixed(3))]))
if (!values.dry)
  writeFileSync(
    'src/core/match/weights.json',
    `${JSON.stringify({ source: `npm run fit:match, on ${sets.length} lists of ${sets.map(({ patients }) => patients.length).join(', ')} patients`, weights: rounded }, null, 2)}\n`,
  )

/** Sets a weight that stays. */
function fix(kind: Kind, weight: number): number {
  weights[numberOf(kind)] = weight
  return numberOf(kind)
}

/** The set, and smaller lists of the same requests: every patient who sent one stays on the list. */
function withSmaller(set: LabelledSet): LabelledSet[] {
  const senders = new Set(set.requests.map(({ truth }) => truth))
  const rest = set.patients.filter(({ id }) => !senders.has(id))
  const sizes = [set.patients.length, Math.round(set.patients.length / 5)].filter((size) => size > senders.size * 1.1)
  return sizes.map((size) => ({
    requests: set.requests,
    patients:
      size === set.patients.length
        ? set.patients
        : [...set.patients.filter(({ id }) => senders.has(id)), ...rest.slice(0, size - senders.size + 1)],
  }))
}

function examplesOf({ set, parts, rarity }: { set: LabelledSet } & Book, now: Float64Array): Example[] {
  const rowOf = new Map(set.patients.map(({ id }, row) => [id, row]))
  return set.requests.map(({ displayName, city, truth }) => {
    const { weighed, bulk } = search(parts, parseName(displayName), rarity, now, city, 1e6)
    const truthRow = truth === null ? -1 : (rowOf.get(truth) ?? -1)
    const kept = weighed.filter(({ place }, at) => at < KEPT || place === truthRow)
    return {
      patient: truth !== null,
      truth: kept.findIndex(({ place }) => place === truthRow),
      logSize: Math.log(set.patients.length),
      candidates: [...kept, ...bulk].map(({ said }) => ({
        kinds: said.map(({ kind }) => kind),
        offset: said.reduce((sum, { offset }) => sum + offset, 0),
      })),
    }
  })
}
