import { Fault } from '../fault.ts'
import type { Collector } from './collector.ts'
import { type Columns, columnsOf, fieldsOf, secondLine } from './columns.ts'
import type { DateOrder } from './date.ts'
import { type DateColumn, makeDateColumn } from './date-column.ts'
import { type Found, foundOf, withMore } from './found.ts'
import { hash64Text } from './hash64.ts'
import { headerPlace } from './header-place.ts'
import type { Cells, Field } from './headers.ts'
import { LIMITS } from './limits.ts'
import { type Links, makeLinks } from './links.ts'
import { kindOfType } from './name-type.ts'
import { patientOfRow } from './patient-row.ts'
import { presetOf } from './presets.ts'
import { saidOf } from './seen-table.ts'
import { mended, noPerson, pick } from './table-row.ts'
import { makeTypedNames, type TypedNames } from './typed-names.ts'

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
  /** What the place of the table says of all its people: a sheet `Inactive`. */
  status?: Found['status'] | undefined
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
  let typed: TypedNames | undefined

  function findHeader(): void {
    let at = headerPlace(above, means.tables)
    const second = secondLine(above, at)
    if (second !== undefined) at += 1
    header = second ?? above[at] ?? above.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? []
    columns = columnsOf(header, saidOf(header, means.tables))
    collector.table(header, fieldsOf(columns))
    if (at === -1) throw new Fault('import-no-name-column')
    if (columns.staff && columns.birthPlace === -1) throw new Fault('import-no-name-column')
    const preset = presetOf(header)
    if (preset !== undefined && !report.formats.includes(preset)) report.formats.push(preset)
    const said = columns.dateOrder
    const certain = said?.certain === true ? said.order : undefined
    if (columns.birthPlace !== -1) dates = makeDateColumn(means.dateOrder ?? certain, said?.order ?? setting.dateOrder)
    for (const [place, cells] of above.entries()) if (place > at) body(cells, place + 1, columns)
    above.length = 0
  }

  function body(cells: readonly string[], row: number, known: Columns): void {
    const reason = noPerson(cells, header, known)
    if (reason === 'blank') return
    if (reason !== undefined) collector.skip(row, reason)
    else take(pick(setting.tornAtCommas === true ? mended(cells, known) : cells, known), row, known)
  }

  /** Rows wait until it is known how their dates are written. */
  function take(cells: Cells, row: number, known: Columns): void {
    if (dates === undefined) emit(cells, row, known)
    else {
      dates.see(cells.birth ?? '')
      held.push({ cells, row })
      if (dates.sure() || held.length >= LIMITS.heldRows) release(known)
    }
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
    if (setting.status !== undefined && typeof found !== 'string' && found.status === 'active')
      found.status = setting.status
    const { id = '', nameType } = cells
    if (typeof found === 'string') collector.skip(row, found)
    else if (known.idHeader === undefined || id.trim() === '') collector.add(found, row)
    else if (nameType !== undefined && nameType !== '') {
      const others = setting.links !== undefined && isSupplement(known)
      typed ??= makeTypedNames(links, known.idHeader, others)
      typed.put({ ...found, chart: chartOf(known.idHeader, id) }, kindOfType(nameType), id, row)
    } else if (isSupplement(known)) links.put(known.idHeader, id, found.names, row)
    else collector.add(withMore({ ...found, chart: chartOf(known.idHeader, id) }, links.take(known.idHeader, id)), row)
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
      typed?.end((found, id, row) => collector.add(withMore(found, links.take(columns?.idHeader ?? '', id)), row))
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
export function isSupplement({ places, idHeader, birthPlace }: Columns): boolean {
  const has = (...fields: Field[]): boolean => places.some(([field]) => fields.includes(field))
  if (idHeader === undefined) return false
  if (has('nameType')) return birthPlace === -1
  return has('previous', 'previousGiven', 'alias') && !has('given', 'family', 'whole')
}

/** The number itself is not kept. */
function chartOf(header: string, id: string): string {
  return hash64Text(`${header}|${id.trim()}`)
}
