import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { actFigures } from './acts.ts'
import { livelyCell, walkLongList } from './behaviours.ts'
import { type Figure, tell } from './figures.ts'
import { HOSTS, type Lane, openLab } from './lab.ts'
import { latencyFigures } from './latency.ts'
import { loadFigures } from './load.ts'
import { type Cell, cells, walkCell } from './matrix.ts'
import { seedFigures } from './seeds.ts'
import { sizeFigures } from './size.ts'
import { newTally, type Tally, tallyFigures } from './tally.ts'

// How well the built extension finds friend requests, on every page, markup and language of the replica, and what it costs.
// `--quick` takes a sample; `--only seeds,pages,lists,acts,latency,load,size` takes a part.
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } })
const { quick } = values
const isWanted = (part: string): boolean => values.only?.split(',').includes(part) ?? true
const begin = performance.now()
const all: Figure[] = []

function note(title: string, figures: readonly Figure[]): void {
  tell(title, figures)
  all.push(...figures)
}

/** Does something for every cell, in several tabs side by side. */
async function inLanes(
  lanes: readonly Lane[],
  todo: readonly Cell[],
  walk: (lane: Lane, cell: Cell, tally: Tally) => Promise<void>,
): Promise<Tally> {
  const tally = newTally()
  const left = [...todo]
  const work = async (lane: Lane): Promise<void> => {
    for (let cell = left.shift(); cell !== undefined; cell = left.shift()) await walk(lane, cell, tally)
  }
  await Promise.all(lanes.map(work))
  return tally
}

const lab = await openLab()
const lanes: Lane[] = []
for (const host of HOSTS) lanes.push(await lab.lane(host))
const [lane] = lanes
if (lane === undefined) throw new Error('no tab was opened')
const every = cells()
const sampled = (each: number): Cell[] => every.filter((_, at) => at % each === 0)
process.stdout.write(
  `Chromium ${lab.version}${quick ? ', a sample' : ''}; load of the machine ${loadavg()[0]?.toFixed(1)}\n`,
)

if (isWanted('size')) note('Size', sizeFigures())
if (isWanted('seeds')) note('Controls of the counting', await seedFigures(lane))
if (isWanted('latency')) note('Latency', await latencyFigures(lane, quick ? 60 : 300, quick ? 5000 : 20_000))
if (isWanted('load')) note('Load', await loadFigures(lane, quick ? 10_000 : 40_000, 10_000))
if (isWanted('acts')) note('Acts', await actFigures(lane, quick ? 100 : 500))
if (isWanted('pages')) {
  const tally = await inLanes(lanes, quick ? sampled(8) : every, walkCell)
  note('Every markup x language x page, loaded and by pushState', tallyFigures(tally))
}
if (isWanted('lists')) {
  const lively = await inLanes(lanes, quick ? sampled(16) : sampled(3), livelyCell)
  note('Lists in motion, answers taken back, every markup into every other', tallyFigures(lively))
  const long = await inLanes(lanes, quick ? sampled(30) : sampled(7), (one, cell, tally) =>
    walkLongList(one, cell, quick ? 10 : 25, tally),
  )
  note('Lists of 5,000 whose rows are used again and again', tallyFigures(long))
}
await lab.close()

const failed = all.filter(({ met, functional }) => functional && !met)
const slow = all.filter(({ met, functional }) => !functional && !met)
const minutes = ((performance.now() - begin) / 60_000).toFixed(1)
process.stdout.write(
  `${all.length} figures in ${minutes} min, load of the machine ${loadavg()[0]?.toFixed(1)}: ${failed.length} failed, ${slow.length} timings over their aim\n`,
)
process.exitCode = failed.length === 0 ? 0 : 1
