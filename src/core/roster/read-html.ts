import type { Collector } from './collector.ts'
import { textOf } from './lines.ts'
import { openTable } from './table.ts'

/** Cells a row may have. */
const CELLS = 500

/**
 * Reads the tables of an HTML page, which many programs give out as `.xls`. Markup is dropped, never shown.
 * @throws Fault `import-no-name-column`
 */
export async function readHtml(blocks: AsyncIterable<string>, collector: Collector): Promise<void> {
  const text = await textOf(blocks)
  const table = openTable(collector)
  let cells: string[] = []
  let cell: string | undefined
  let at = 0
  let rows = 0
  let hidden = false
  const endCell = (): void => {
    if (cell !== undefined && cells.length < CELLS) cells.push(cell.trim())
    cell = undefined
  }
  const endRow = async (): Promise<void> => {
    endCell()
    if (cells.length === 0) return
    table.row(cells)
    cells = []
    rows += 1
    if (rows % 1000 === 0) await collector.settle()
  }
  for (const tag of text.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})(?![a-z0-9])[^<>]*>/giu)) {
    const [whole, slash, name = ''] = [tag[0], tag[1], tag[2]?.toLowerCase()]
    if (cell !== undefined && !hidden) cell += text.slice(at, tag.index)
    at = tag.index + whole.length
    if (name === 'style' || name === 'script') hidden = slash === ''
    else if (name === 'td' || name === 'th') {
      endCell()
      if (slash === '') cell = ''
    } else if (name === 'tr' || name === 'table') await endRow()
    else if (cell !== undefined && /^(?:br|p|div)$/u.test(name)) cell += ' '
  }
  await endRow()
  table.end()
}
