import { Fault } from '../core/fault.ts'
import { GENESIS, type Head, type KeepingEntry } from '../core/log/entry.ts'
import { type Gaps, gapsOf, stepOver } from '../core/log/gaps.ts'
import { followsHead } from '../core/log/link.ts'
import type { Chain, Database, LogRow } from './database.ts'
import type { LogKeys } from './log-keys.ts'
import { aboutOf, type EntryOf, macOfRow, openRow } from './log-row.ts'
import { rowsFrom } from './log-rows.ts'

/** Rows checked in one go: some milliseconds, so that a screen stays quick meanwhile. */
const BATCH = 64

/** The end of a chain as a walk along it finds it. */
export interface Tail extends Head {
  mac: string
}

/** Where a walk along a chain begins. */
export const START: Tail = { seq: 0, hash: GENESIS, mac: '' }

/** The recorded gaps of a chain, and the `mac` of the last row that each took away. */
export interface StoredGaps {
  gaps: Gaps
  /** By the place of the last row that went. */
  cuts: ReadonlyMap<number, string>
}

/** What was done to the log, checked, with the gaps that it records. @throws Fault `log-damaged` */
export async function scanKeeping(
  database: Database,
  keys: LogKeys,
): Promise<{ keeping: KeepingEntry[]; gaps: (chain: Chain) => StoredGaps; tail: Tail }> {
  const keeping: KeepingEntry[] = []
  const cuts = { decision: new Map<number, string>(), message: new Map<number, string>() }
  const tail = await scanChain<'keeping'>({ database, keys }, 'keeping', NO_GAPS, (entries, rows) => {
    entries.forEach((entry, place) => {
      if (entry.kind === 'removed') cuts[entry.chain].set(entry.to.seq, rows[place]?.cut ?? '')
    })
    keeping.push(...entries)
  })
  const gaps = (chain: Chain): StoredGaps =>
    chain === 'keeping' ? NO_GAPS : { gaps: gapsOf(chain, keeping), cuts: cuts[chain] }
  return { keeping, gaps, tail }
}

const NO_GAPS: StoredGaps = { gaps: new Map(), cuts: new Map() }

/** What a walk along a chain works with. */
interface Scan {
  database: Database
  keys: LogKeys
  stop?: AbortSignal | undefined
  /** Awaited before each batch. */
  calm?: (() => Promise<void>) | undefined
}

/**
 * Walks along a chain, oldest first, and checks every row: seal, `mac`, hash, link, and what it is found by.
 * @param visit gets each batch once it is checked
 * @param after where an earlier walk ended
 * @returns the end of the chain
 * @throws Fault `log-damaged`; whatever `stop` was aborted with
 */
export async function scanChain<C extends Chain>(
  { database, keys, stop, calm }: Scan,
  chain: C,
  { gaps, cuts }: StoredGaps,
  visit: (entries: EntryOf[C][], rows: readonly LogRow[]) => void,
  after: Tail = START,
): Promise<Tail> {
  let tail = after
  for (;;) {
    stop?.throwIfAborted()
    await calm?.()
    const rows = await rowsFrom(database, chain, tail.seq + 1, BATCH)
    if (rows.length === 0) return tail
    const entries = await Promise.all(rows.map((row) => openRow<C>(keys, row)))
    const before = beforeEach(tail, rows, entries, { gaps, cuts })
    const checks = rows.map((row, place) => fits(keys, row, entries[place], before[place]))
    if (!(await Promise.all(checks)).every(Boolean)) throw new Fault('log-damaged')
    visit(entries, rows)
    tail = tailOf(rows, entries) ?? tail
  }
}

/** For each row the end that it must follow; the rows of a batch are then checked side by side. */
function beforeEach<C extends Chain>(
  tail: Tail,
  rows: readonly LogRow[],
  entries: readonly EntryOf[C][],
  { gaps, cuts }: StoredGaps,
): Tail[] {
  let last = tail
  return rows.map((row, place) => {
    const stepped = stepOver(last, gaps)
    const before = stepped === last ? last : { ...stepped, mac: cuts.get(stepped.seq) ?? '' }
    last = { seq: row.seq, hash: entries[place]?.hash ?? '', mac: row.mac }
    return before
  })
}

async function fits<C extends Chain>(keys: LogKeys, row: LogRow, entry?: EntryOf[C], before?: Tail): Promise<boolean> {
  if (entry === undefined || before === undefined || row.mac !== macOfRow(keys, row, before.mac)) return false
  if (row.about !== '' && row.about !== aboutOf(keys, row.chain, entry)) return false
  return followsHead(before, entry, async (text) => keys.sha256(text))
}

function tailOf(rows: readonly LogRow[], entries: readonly Head[]): Tail | undefined {
  const row = rows.at(-1)
  const entry = entries.at(-1)
  return row && entry && { seq: row.seq, hash: entry.hash, mac: row.mac }
}
