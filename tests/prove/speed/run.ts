import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { scenarioOf } from '../../facebook/scenario.ts'
import { setUp } from '../../journey/set-up.ts'
import { BROWSERS, type BrowserName, openStage } from '../../journey/stage.ts'
import type { Verdict } from './judge.ts'
import { type Round, roundOf, roundWords } from './round.ts'
import { openSession } from './session.ts'

/**
 * Proves in real browsers that whatever is declined is declined, or told as not declined, at any speed:
 * `-- --browser firefox --from 10 --to 20` plays some of the rounds. A build with a seeded fault has to be caught.
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    from: { type: 'string', default: '1' },
    to: { type: 'string', default: '36' },
    build: { type: 'string' },
  },
})

/** Rounds in one start of a browser. */
const A_START = 6

interface Sum {
  decisions: number
  declines: number
  done: number
  refused: number
  told: string[]
  wrong: string[]
  silent: string[]
}

function nothing(): Sum {
  return { decisions: 0, declines: 0, done: 0, refused: 0, told: [], wrong: [], silent: [] }
}

function add(sum: Sum, { decisions, declines, done, refused, told, wrong, silent }: Omit<Verdict, 'said'>): void {
  sum.decisions += decisions
  sum.declines += declines
  sum.done += done
  sum.refused += refused
  sum.told.push(...told)
  sum.wrong.push(...wrong)
  sum.silent.push(...silent)
}

function words({ decisions, declines, done, refused, told, wrong, silent }: Sum): string {
  const untrue = `${wrong.length} wrong, ${silent.length} silent`
  return `${decisions} decisions, ${declines} declines: ${done} done, ${told.length} told (${refused} refused by Facebook), ${untrue}`
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** Plays rounds in one browser. */
async function play(name: BrowserName, rounds: readonly Round[], build?: string): Promise<Map<string, Sum>> {
  const sums = new Map<string, Sum>()
  for (let at = 0; at < rounds.length; at += A_START) {
    const more = build === undefined ? {} : { extension: resolve(build) }
    const stage = await openStage(name, scenarioOf(), true, undefined, undefined, more)
    try {
      await (await setUp(stage.browser)).close()
      const session = openSession(stage)
      for (const round of rounds.slice(at, at + A_START)) {
        const started = Date.now()
        const verdict = await session.play(round)
        const sum = sums.get(round.markup) ?? nothing()
        add(sum, verdict)
        sums.set(round.markup, sum)
        const { told, wrong, silent } = verdict
        const alone = nothing()
        add(alone, verdict)
        print(`${name} ${roundWords(round)}: ${words(alone)} (${Math.round((Date.now() - started) / 1000)} s)`)
        for (const line of told) print(`  told: ${line}`)
        for (const line of wrong) print(`  WRONG: ${line}`)
        for (const line of silent) print(`  SILENT: ${line}`)
      }
      const unlike = await session.log()
      for (const line of unlike) print(`  SILENT in the log: ${line}`)
      const sum = sums.get('log') ?? nothing()
      sum.silent.push(...unlike)
      sums.set('log', sum)
    } finally {
      await stage.close()
      stage.clear()
    }
  }
  return sums
}

const from = Number(values.from)
const seeds = Array.from({ length: Number(values.to) - from + 1 }, (_, at) => from + at)
const names = BROWSERS.filter((name) => values.browser === undefined || values.browser === name)
let failed = false
for (const name of names) {
  const sums = await play(name, seeds.map(roundOf), values.build)
  const all = nothing()
  for (const [markup, sum] of [...sums].toSorted(([a], [b]) => a.localeCompare(b))) {
    print(`${name}, ${markup}: ${words(sum)}`)
    add(all, sum)
  }
  print(`${name}, all: ${words(all)}`)
  failed ||= all.wrong.length + all.silent.length > 0 || all.declines === 0
}
if (values.build === undefined && names.includes('chromium')) {
  // The list is scrolled on by the time the first ones are pressed.
  const hurry: Round = {
    ...roundOf(8),
    place: 'own column',
    errorEvery: 0,
    slowestMs: 150,
    undoSeconds: 5,
    seat: 'beside',
  }
  const sums = await play('chromium', [hurry], '.output/old-eyes/chrome-mv3')
  const told = [...sums.values()].flatMap((sum) => sum.told).filter((line) => line.includes('cannot be seen'))
  print(`control with old eyes: ${told.length} declines told as not done`)
  failed ||= told.length < 5
}
process.exitCode = failed ? 1 : 0
