import fc from 'fast-check'
import { codeOf } from '../../src/core/fault.ts'
import type { Patient } from '../../src/core/model.ts'
import type { ListReport } from '../../src/core/roster/collector.ts'
import { readList } from '../../src/service/read-list.ts'
import { harmOf } from '../fixtures/lists/harm.ts'
import { hostile } from '../fixtures/lists/hostile.ts'

/** Reads 10,000 hostile files and prints what came of them: `npm run fuzz:list -- [runs] [seed]`. Ends with 1 where one did harm. */
const runs = Number(process.argv[2] ?? 10_000)
const seed = Number(process.argv[3] ?? 20_261_124)
const outcomes = new Map<string, number>()
let harmful = 0
let slowest = 0
for (const bytes of fc.sample(hostile, { numRuns: runs, seed })) {
  const raw: Patient[] = []
  let report: ListReport | undefined
  let fault: string | undefined
  const began = performance.now()
  try {
    const onReport = (made: ListReport): void => {
      report = made
    }
    await readList(bytes, String, () => {}, { hand: (batch) => void raw.push(...batch), onReport })
  } catch (error) {
    fault = codeOf(error)
    if (fault === 'unexpected') process.stdout.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  }
  slowest = Math.max(slowest, performance.now() - began)
  const harm = harmOf({ raw, report, fault })
  const outcome = fault ?? ((report?.counts.skipped ?? 0) > 0 ? 'read, with rows reported' : 'read')
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  if (harm.length === 0) continue
  harmful += 1
  process.stdout.write(
    `harm: ${[...new Set(harm)].join(', ')} <- ${Buffer.from(bytes).toString('base64').slice(0, 400)}\n`,
  )
}
for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1]))
  process.stdout.write(`${String(count).padStart(7)}  ${outcome}\n`)
process.stdout.write(`${runs} files, ${harmful} did harm, the slowest took ${slowest.toFixed(0)} ms\n`)
process.exit(harmful === 0 ? 0 : 1)
