import { Fault } from '../fault.ts'
import type { Collector } from './collector.ts'
import { ofSerial } from './date.ts'
import type { Found } from './found.ts'
import type { ListFile } from './list-file.ts'
import { statusOf } from './person-status.ts'
import { openTable, type Table } from './table.ts'
import { readPart, readWorkbook, type Sheet, type Workbook } from './xlsx-parts.ts'

/** Rows and columns that a sheet can have; cells further right than lists are wide are dropped. */
const ROWS = 1_048_576
const COLUMNS = 1000
/** Sheets of these names hold no patients. */
const OTHER_SHEETS =
  /^(?:providers?|staff|employees|physicians|doctors|users|lookups?|codes?|legend|instructions|read ?me|notes|settings|config|summary|dashboard|pivot)/iu

/** Whether the files of an archive are a workbook of Excel 2007 or later. */
export function isWorkbook(members: readonly ListFile[]): boolean {
  return members.some(({ name }) => /^\/?xl\/workbook\.xml$/iu.test(name))
}

/**
 * Reads every visible sheet with patients. Dates come by their style, in both of Excel's calendars.
 * @throws Fault `import-no-name-column` where no sheet has a header; those of XML and of archives
 */
export async function readXlsx(members: readonly ListFile[], collector: Collector): Promise<void> {
  const workbook = await readWorkbook(members, collector)
  const visible = workbook.sheets.filter(({ hidden }) => !hidden)
  const listed = visible.filter(({ name }) => !OTHER_SHEETS.test(name.trim()))
  let read = 0
  for (const sheet of listed.length > 0 ? listed : visible) {
    await collector.within(sheet.name, async () => {
      try {
        await readSheet(sheet, workbook, collector)
        read += 1
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'import-no-name-column') throw error
        collector.skip(0, 'not-a-list')
      }
    })
  }
  if (read === 0) throw new Fault('import-no-name-column')
}

/** What the name of a sheet says of everybody on it. */
function standing(sheet: string): Found['status'] | undefined {
  return /^(?:in-?active|former|archived?|discharged|deceased|inaktiv|verstorben|inactiv[oa]s|fallecid[oa]s)(?![a-z])/iu.test(
    sheet.trim(),
  )
    ? statusOf({ status: sheet.replace(/s$/u, '') })
    : undefined
}

async function readSheet(sheet: Sheet, workbook: Workbook, collector: Collector): Promise<void> {
  const table = openTable(collector, { status: standing(sheet.name) })
  const rows = makeRows(workbook, table)
  await readPart(sheet.file, collector, rows)
  table.end()
}

function makeRows(workbook: Workbook, table: Table) {
  let row = 0
  let cells: string[] = []
  let column = 0
  let cell: { type: string; style: number } | undefined
  let value = ''
  let inValue = false
  let reading = false
  return {
    open(name: string, attributes: ReadonlyMap<string, string>): boolean {
      if (name === 'row') {
        const at = Math.min(Number(attributes.get('r') ?? row + 1) || row + 1, ROWS)
        // Rows that are left out are empty; they count, so that what is reported fits what Excel shows.
        while (row + 1 < at) {
          table.row([])
          row += 1
        }
        cells = []
        column = 0
      } else if (name === 'c') {
        column = columnOf(attributes.get('r')) ?? column + 1
        cell = { type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? 0) }
        value = ''
      } else if (name === 'rPh') reading = true
      else if (name === 'v' || name === 't') inValue = cell !== undefined && !reading
      return true
    },
    text(text: string): void {
      if (inValue) value += text
    },
    close(name: string): void {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'rPh') reading = false
      else if (name === 'c' && cell !== undefined) {
        if (column <= COLUMNS) put(cells, column - 1, shown(value, cell, workbook))
        cell = undefined
      } else if (name === 'row') {
        row += 1
        table.row(cells)
      }
    },
  }
}

function put(cells: string[], place: number, value: string): void {
  while (cells.length < place) cells.push('')
  cells[place] = value
}

function shown(value: string, { type, style }: { type: string; style: number }, workbook: Workbook): string {
  if (type === 's') return workbook.strings[Number(value)] ?? ''
  if (type === 'e') return ''
  if (type === 'b') return value === '1' ? 'true' : 'false'
  if (type !== 'n' || value === '' || Number.isNaN(Number(value))) return value
  if (workbook.dateStyles[style] === true) return ofSerial(Number(value), workbook.firstYear) ?? value
  return value
}

/** `AB12` is in column 28. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = reference === undefined ? undefined : /^[A-Z]{1,3}/u.exec(reference)?.[0]
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
