import { Fault } from '../fault.ts'
import type { Collector } from './collector.ts'
import type { Json } from './safe-json.ts'
import { openTable } from './table.ts'

/** Keys that a table may have. */
const COLUMNS = 500

/**
 * Reads a list of plain objects, by itself or under any key, as a table whose headers are the keys.
 * @throws Fault `import-not-fhir` where there is none, or none with names
 */
export async function readObjects(value: Json, collector: Collector): Promise<void> {
  const rows = listOf(value).flatMap((row, place) => byName(flat(row), place))
  const keys = [...new Set(rows.slice(0, COLUMNS).flatMap((row) => Object.keys(row)))].slice(0, COLUMNS)
  if (keys.length === 0) throw new Fault('import-not-fhir')
  const table = openTable(collector)
  try {
    table.row(keys)
    for (const [place, row] of rows.entries()) {
      table.row(keys.map((key) => (Object.hasOwn(row, key) ? cellOf(row[key]) : '')))
      if (place % 1000 === 0) await collector.settle()
    }
    table.end()
  } catch (error) {
    if (error instanceof Fault && error.code === 'import-no-name-column') throw new Fault('import-not-fhir')
    throw error
  }
}

type Row = { [key: string]: Json }

function listOf(value: Json): Row[] {
  if (Array.isArray(value)) return value.filter((one): one is Row => isObject(one))
  if (!isObject(value)) return []
  const lists = Object.values(value).filter((one) => Array.isArray(one))
  return lists.map(listOf).find((list) => list.length > 0) ?? []
}

/** What programs put the person into, or the parts of a name; other objects are other people and things, and are left. */
const PERSON = /^(?:attributes|patient|person|demographics?|profile|client)$/iu
const NAMES = /names?$/iu
const NAME_LIST = /^(?:patient_?|person_?)?names?$/iu

/** One row a name, each with its kind, where a person has a list of names: then they are put together by number, as any table's. */
function byName(row: Row, place: number): Row[] {
  const [key, list] = Object.entries(row).find(([name, one]) => NAME_LIST.test(name) && isListOfObjects(one)) ?? []
  if (key === undefined || !Array.isArray(list)) return [row]
  const { [key]: _, ...rest } = row
  const [, id = String(place)] =
    Object.entries(rest).find(([name]) => /^(?:patient|person|client)?_?id$/iu.test(name)) ?? []
  return list.filter(isObject).map((name) => {
    const { type, use, nameType, kind, id: __, ...parts } = name
    return { ...rest, ...parts, 'Patient ID': id, 'Name Type': type ?? use ?? nameType ?? kind ?? '' }
  })
}

function isListOfObjects(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isObject)
}

/** A row with the keys of such objects beside its own: `name: { first }` is `name first`. */
function flat(row: Row, levels = 3): Row {
  const inner = Object.entries(row).filter(([key, one]) => isObject(one) && (PERSON.test(key) || NAMES.test(key)))
  if (inner.length === 0 || levels === 0) return row
  const made: Row = {}
  for (const [key, one] of Object.entries(row)) {
    if (!inner.some(([name]) => name === key)) made[key] = one
    else if (isObject(one)) {
      for (const [part, value] of Object.entries(flat(one, levels - 1)))
        made[PERSON.test(key) ? part : `${key} ${part}`] = value
    }
  }
  return made
}

function isObject(value: Json): value is Row {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function cellOf(value: Json | undefined): string {
  if (Array.isArray(value)) return value.map(cellOf).join('; ')
  return value === null || typeof value === 'object' || value === undefined ? '' : String(value)
}
