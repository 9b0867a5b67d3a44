import { Fault } from '../fault.ts'
import type { Patient } from '../model.ts'
import { hasControl } from './clean-cell.ts'
import type { DateOrder } from './date.ts'
import type { Found, Skipped, SkipReason } from './found.ts'
import type { Field } from './headers.ts'
import { LIMITS } from './limits.ts'
import type { NewDecoder } from './list-file.ts'
import { makeSeen } from './seen.ts'
import { type SeenTable, seenTable } from './seen-table.ts'
import { isTestPerson } from './test-person.ts'

/** What reading needs from outside. */
export interface Means {
  newDecoder: NewDecoder
  /** ISO 8601 date: tells the century of a year of two digits and whether a name has ended. */
  today: string
  /** Which of day and month comes first where the file does not show it; asked of the user. */
  dateOrder?: DateOrder | undefined
  /** What the user says that the columns of tables are; a table is known again by its header. */
  tables?: readonly SeenTable[] | undefined
  /** Id of the patient of a row; `row` counts from 1 with the header. */
  newId(row: number): string
  /** Takes patients over, batch by batch; the next batch waits for it. */
  hand(patients: Patient[]): void | Promise<void>
  /** Told the share read, 0 to 1. */
  progress(share: number): void
}

/** What was understood of a list, without its patients. */
export interface ListReport {
  /** What kinds of file it was, outermost first: `ZIP archive`, `OpenEMR`. */
  formats: string[]
  /** The tables that were met, and what their columns were taken for. Empty for files without columns. */
  tables: SeenTable[]
  /** The first that were left out; `counts.skipped` has them all. */
  skipped: Skipped[]
  counts: { rows: number; patients: number; skipped: number }
  /** How dates were read. `unsure` where the file could be read both ways: ask, and read again with the answer. */
  dates: { order: DateOrder; unsure: boolean } | undefined
}

/** Where readers put what they find. */
export interface Collector {
  readonly means: Means
  readonly report: ListReport
  add(found: Found, row: number): void
  /** Tells of a table that was met. */
  table(header: readonly string[], fields: readonly (Field | undefined)[]): void
  skip(row: number, reason: SkipReason): void
  /** Bytes read since the last call. */
  read(bytes: number): void
  /** Hands over full batches. Awaited between pieces of the file. */
  settle(last?: boolean): Promise<void>
  /** Reads a part of an archive or workbook: what is skipped meanwhile names it. */
  within<T>(part: string, read: () => Promise<T>): Promise<T>
}

const BATCH = 2000

/**
 * @param size bytes that will be read, for the progress
 * @throws Fault `import-too-large` from `add` and `skip` beyond the rows that a list may have
 */
export function makeCollector(means: Means, size: number): Collector {
  const report: ListReport = {
    formats: [],
    tables: [],
    skipped: [],
    counts: { rows: 0, patients: 0, skipped: 0 },
    dates: undefined,
  }
  const seen = makeSeen()
  let batch: Patient[] = []
  let part: string | undefined
  let bytes = 0
  let others = 0
  function count(): void {
    report.counts.rows += 1
    if (report.counts.rows > LIMITS.rows) throw new Fault('import-too-large')
  }
  function skip(row: number, reason: SkipReason): void {
    report.counts.skipped += 1
    // Bulk exports have far more observations than patients: they are counted, and only the first are listed.
    if (reason === 'not-a-patient') others += 1
    else count()
    if (report.skipped.length >= LIMITS.skipsListed || (reason === 'not-a-patient' && others > LIMITS.othersListed))
      return
    report.skipped.push({ row, reason, ...(part === undefined ? {} : { within: part }) })
  }
  return {
    means,
    report,
    skip,
    table(header, fields) {
      if (report.tables.length < LIMITS.tablesListed) report.tables.push(seenTable(header, fields, part))
    },
    add(found, row) {
      const names = found.names.length > LIMITS.names ? found.names.slice(0, LIMITS.names) : found.names
      // Text has no control characters: a name that has one is damaged or hostile.
      if (names.some(({ given, middle, family, text }) => hasControl(`${given}${middle}${family}${text}`))) {
        return skip(row, 'unreadable-row')
      }
      if (isTestPerson(names)) return skip(row, 'test-entry')
      if (names.some(isTooLong)) return skip(row, 'field-too-long')
      // The same person twice, by all that is kept of them; namesakes without a date of birth may be two people.
      if (found.dob !== undefined && seen.again(keyOf(found))) return skip(row, 'duplicate')
      count()
      report.counts.patients += 1
      batch.push({ id: means.newId(row), ...found, names })
    },
    read(more) {
      bytes += more
      means.progress(Math.min(bytes / Math.max(size, 1), 1))
    },
    async settle(last = false) {
      if (batch.length === 0 || (!last && batch.length < BATCH)) return
      const full = batch
      batch = []
      await means.hand(full)
    },
    async within(name, read) {
      const outer = part
      part = outer === undefined ? name : `${outer} / ${name}`
      try {
        return await read()
      } finally {
        part = outer
      }
    },
  }
}

function keyOf({ names, dob, status }: Found): string {
  let key = `${dob}|${status}`
  for (const { kind, given, middle, family, text } of names) key += `|${kind},${given},${middle},${family},${text}`
  return key
}

function isTooLong({ given = '', middle = '', family = '', text = '' }: Found['names'][number]): boolean {
  const most = LIMITS.field
  return given.length > most || middle.length > most || family.length > most || text.length > most
}
