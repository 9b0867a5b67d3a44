import { Fault } from '../fault.ts'
import type { Collector } from './collector.ts'
import { type Columns, columnsOf, score } from './columns.ts'
import type { DateOrder } from './date.ts'
import { type DateColumn, makeDateColumn } from './date-column.ts'
import { foundOf } from './found.ts'
import { type Field, foldHeader } from './headers.ts'
import { LIMITS } from './limits.ts'
import { type Links, makeLinks } from './links.ts'
import { type Cells, patientOfRow } from './patient-row.ts'
import { presetOf } from './presets.ts'
import { isRemarkRow } from './remark-row.ts'

/** A table that is read row by row: finds its header, learns how its dates are written, gives its patients to the collector. */
export interface Table {
  row(cells: readonly string[]): void
  /** @throws Fault `import-no-name-column` where no header was found */
  end(): void
}

/** What is known of a table before its first row. */
export interface TableSetting {
  /** A cell that was torn at a comma can be told and mended. */
  tornAtCommas?: boolean
  dateOrder?: DateOrder | undefined
  /** Other tables of the same export. */
  links?: Links | undefined
}

/** Opens a table. The headers are looked for in the first rows; the row that names most columns is it. */
export function openTable(collector: Collector, setting: TableSetting = {}): Table {
  const { means, report } = collector
  const links = setting.links ?? makeLinks()
  const above: (readonly string[])[] = []
  let rows = 0
  let columns: Columns | undefined
  let header: readonly string[] = []
  let dates: DateColumn | undefined
  let held: { cells: Cells; row: number }[] = []
  let order: DateOrder = 'month-first'

  function findHeader(): void {
    const scores = above.map((cells) => score(columnsOf(cells)))
    const best = Math.max(0, ...scores)
    const at = scores.indexOf(best)
    if (best === 0) throw new Fault('import-no-name-column')
    header = above[at] ?? []
    columns = columnsOf(header)
    if (columns.staff && !columns.places.some(([field]) => field === 'birth')) throw new Fault('import-no-name-column')
    const preset = presetOf(header)
    if (preset !== undefined && !report.formats.includes(preset)) report.formats.push(preset)
    report.columns = { ...columns.titles, ...report.columns }
    const hasBirth = columns.places.some(([field]) => field === 'birth')
    if (hasBirth) dates = makeDateColumn(columns.dateOrder ?? setting.dateOrder, means.dateOrder)
    for (const [place, cells] of above.entries()) if (place > at) body(cells, place + 1, columns)
    above.length = 0
  }

  function body(cells: readonly string[], row: number, known: Columns): void {
    if (cells.every((cell) => cell.trim() === '')) return
    if (isRepeated(cells, header, known)) return collector.skip(row, 'repeated-header')
    if (isRemarkRow(cells)) return collector.skip(row, 'not-a-person')
    const picked = pick(setting.tornAtCommas === true ? mended(cells, known) : cells, known)
    if (dates === undefined) return emit(picked, row, known)
    dates.see(picked.birth ?? '')
    held.push({ cells: picked, row })
    if (dates.sure() || held.length >= LIMITS.heldRows) release(known)
  }

  function release(known: Columns): void {
    const decided = dates?.decide()
    dates = undefined
    if (decided !== undefined) {
      order = decided.order
      report.dates = { order, unsure: decided.unsure || report.dates?.unsure === true }
    }
    for (const { cells, row } of held) emit(cells, row, known)
    held = []
  }

  function emit(cells: Cells, row: number, known: Columns): void {
    const found = patientOfRow(cells, { nameOrder: known.nameOrder, dateOrder: order, today: means.today })
    if (typeof found === 'string') return collector.skip(row, found)
    if (known.idHeader === undefined || cells.id === undefined || cells.id === '') return collector.add(found, row)
    if (isSupplement(known)) return links.put(known.idHeader, cells.id, found.names, row)
    const more = links.take(known.idHeader, cells.id)
    collector.add(
      more.length === 0 ? found : (foundOf([...found.names, ...more], found.dob, found.status) ?? found),
      row,
    )
  }

  return {
    row(cells) {
      rows += 1
      if (columns !== undefined) return body(cells, rows, columns)
      above.push(cells)
      if (above.length >= LIMITS.titleRows) findHeader()
    },
    end() {
      if (columns === undefined) findHeader()
      if (columns !== undefined && dates !== undefined) release(columns)
      if (setting.links === undefined) addUnclaimed(links, collector)
    },
  }
}

/** Gives names whose patient stands nowhere as patients of their own. */
export function addUnclaimed(links: Links, collector: Collector): void {
  for (const { names, row } of links.unclaimed()) {
    const found = foundOf(names, undefined, 'active')
    if (found !== undefined) collector.add(found, row)
  }
}

/** Whether a table holds former names of patients that another table names. */
export function isSupplement({ places, idHeader }: Columns): boolean {
  const has = (...fields: Field[]): boolean => places.some(([field]) => fields.includes(field))
  return idHeader !== undefined && has('previous', 'previousGiven', 'alias') && !has('given', 'family', 'whole')
}

function pick(cells: readonly string[], { places }: Columns): Cells {
  const picked: Cells = {}
  for (const [field, place] of places) picked[field] = cells[place] ?? ''
  return picked
}

function isRepeated(cells: readonly string[], header: readonly string[], { places }: Columns): boolean {
  const [, first = 0] = places[0] ?? []
  if (cells[first] !== header[first] && foldHeader(cells[first] ?? '') !== foldHeader(header[first] ?? '')) return false
  return places.every(([, place]) => foldHeader(cells[place] ?? '') === foldHeader(header[place] ?? ''))
}

/** `Smith, John,02/29/1980` under `Patient Name,DOB`: a name without the quotation marks it needs, put together again. */
function mended(cells: readonly string[], { places, width }: Columns): readonly string[] {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  const extra = filled - width
  const whole = places.find(([field]) => field === 'whole')?.[1]
  if (extra < 1 || extra > 2 || whole === undefined || /[,"]/u.test(cells[whole] ?? '')) return cells
  return [...cells.slice(0, whole), cells.slice(whole, whole + extra + 1).join(', '), ...cells.slice(whole + extra + 1)]
}
