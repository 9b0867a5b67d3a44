import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { LogExport } from '../../src/core/log/export-form.ts'
import { verifyExport } from '../../src/core/log/verify-export.ts'
import { isSigned } from '../../src/store/log-sign.ts'
import { exportedLog, filledLog } from '../support/filled-log.ts'
import { type ExportFault, editFaults, orderFaults, storedFaults, swapFault } from '../support/log-faults.ts'
import { logPage } from '../support/log-world.ts'

/**
 * Tries every fault there is on an exported log of 1,000 decisions and on a stored one of 200, and prints what was missed;
 * `-- --part exported`, `stored` or `swaps` tries one of them. Swaps of any two take long in a log of 1,000: `--pairs 1000` tries
 * them, and `--turn 1/2` every second of them, for two processes at once.
 */
const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    pairs: { type: 'string', default: '200' },
    turn: { type: 'string', default: '1/1' },
  },
})
const EXPORTED = 1000
const STORED = 200
const PAIRS = Number(values.pairs)
const [turn = 1, turns = 1] = values.turn.split('/').map(Number)

const check = { hash: async (text: string) => createHash('sha256').update(text).digest('hex'), signed: isSigned }
let failed = false

function tell(what: string, tried: number, missed: readonly string[]): void {
  process.stdout.write(`${what}: ${tried} tried, ${tried - missed.length} detected, ${missed.length} missed\n`)
  for (const name of missed.slice(0, 10)) process.stdout.write(`  missed: ${name}\n`)
  if (missed.length > 0 || tried === 0) failed = true
}

async function tryAll(what: string, faults: Iterable<ExportFault>): Promise<void> {
  const missed: string[] = []
  let tried = 0
  for (const { name, log } of faults) {
    tried += 1
    if ((await verifyExport(log, check)).kind !== 'broken') missed.push(name)
  }
  tell(what, tried, missed)
}

function* everywhere(log: LogExport, faults: typeof editFaults): Generator<ExportFault> {
  for (const list of ['keeping', 'messages', 'decisions'] as const) {
    for (let place = 0; place < log[list].length; place += 1) yield* faults(log, list, place)
  }
}

function* pairs(log: LogExport): Generator<ExportFault> {
  for (let a = 0; a < log.decisions.length; a += 1) {
    for (let b = a + 1; b < log.decisions.length; b += 1) {
      if ((a + b) % turns === turn - 1) yield swapFault(log, 'decisions', a, b)
    }
  }
}

async function exported(): Promise<void> {
  const log = await exportedLog(EXPORTED)
  const { decisions, messages, keeping } = log
  const untouched = await verifyExport(JSON.parse(JSON.stringify(log)), check)
  process.stdout.write(
    `Exported: ${decisions.length} decisions, ${messages.length} notes, ${keeping.length} records: ${untouched.kind}\n`,
  )
  if (untouched.kind !== 'unbroken') failed = true
  await tryAll('  deletions, insertions, swaps of neighbours, truncations at both ends', everywhere(log, orderFaults))
  await tryAll('  edits of every value of every entry', everywhere(log, editFaults))
}

async function swaps(): Promise<void> {
  const log = await exportedLog(PAIRS)
  const entries = log.decisions.length + log.messages.length + log.keeping.length
  await tryAll(`Swaps of any two decisions, in a log of ${entries} entries, turn ${turn} of ${turns}`, pairs(log))
}

async function stored(): Promise<void> {
  const { database, stores } = await filledLog(STORED)
  const rows = await database.log.toArray()
  const missed: string[] = []
  let tried = 0
  for (let place = 0; place < rows.length; place += 1) {
    for (const { name, make } of storedFaults(rows, place)) {
      tried += 1
      await make(database)
      const { log } = logPage(stores)
      const seen = await log.check().then(
        () =>
          log.walk({}).then(
            () => false,
            () => true,
          ),
        () => true,
      )
      if (!seen) missed.push(name)
      await database.log.clear()
      await database.log.bulkAdd(rows)
    }
  }
  await logPage(stores).log.walk({})
  tell(`Stored, ${rows.length} rows: edits of every field, deletions, swaps, insertions, truncations`, tried, missed)
}

const PARTS = { exported, swaps, stored }
for (const [name, run] of Object.entries(PARTS)) if (values.part === undefined || values.part === name) await run()
process.exitCode = failed ? 1 : 0
