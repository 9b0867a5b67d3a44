import type { Collector } from './collector.ts'
import type { ListFile } from './list-file.ts'
import { openTable, type Table } from './table.ts'
import { readPart } from './xlsx-parts.ts'
import type { XmlEvents } from './xml.ts'
import { makeXmlReader } from './xml.ts'

/** Repeated empty cells and rows are not written out beyond this. */
const REPEATED = 200

/** Reads the XML spreadsheets of Excel 2003, which many programs still write as `.xls`. @throws Fault as `readXlsx` */
export async function readSpreadsheetMl(blocks: AsyncIterable<string>, collector: Collector): Promise<void> {
  const tables = makeTables(collector)
  const reader = makeXmlReader(tables.events)
  for await (const block of blocks) {
    reader.push(block)
    await collector.settle()
  }
  reader.end()
  tables.end()
}

/** Reads an OpenDocument spreadsheet. @throws Fault as `readXlsx` */
export async function readOds(members: readonly ListFile[], collector: Collector): Promise<void> {
  const tables = makeTables(collector)
  await readPart(
    members.find(({ name }) => name === 'content.xml'),
    collector,
    tables.events,
  )
  tables.end()
}

/** All tables of the file in one: of the first that has a header, and of those behind it. */
function makeTables(collector: Collector): { events: XmlEvents; end(): void } {
  const table: Table = openTable(collector)
  let cells: string[] = []
  let text = ''
  let depth = 0
  let repeat = 1
  let written: string | undefined
  const events: XmlEvents = {
    open(name, attributes) {
      if (name === 'Row' || name === 'table-row') cells = []
      else if (name === 'Cell' || name === 'table-cell' || name === 'covered-table-cell') {
        text = ''
        depth = 1
        written = attributes.get('date-value')
        repeat = Math.min(Number(attributes.get('number-columns-repeated') ?? 1) || 1, REPEATED)
        const index = Math.min(Number(attributes.get('Index') ?? 0) || 0, REPEATED)
        while (cells.length + 1 < index) cells.push('')
      } else if (name === 'annotation' || name === 'Comment') depth = 0
      else if (name === 'p' && text !== '') text += ' '
      return true
    },
    text(more) {
      if (depth === 1) text += more
    },
    close(name) {
      if (name === 'annotation' || name === 'Comment') depth = 1
      else if (name === 'Cell' || name === 'table-cell' || name === 'covered-table-cell') {
        for (let time = 0; time < repeat; time += 1) cells.push(written ?? text.trim())
        depth = 0
      } else if (name === 'Row' || name === 'table-row') table.row(cells)
    },
  }
  return { events, end: () => table.end() }
}
