import type { Collector } from './collector.ts'
import { columnsOf, score } from './columns.ts'
import { foldHeader } from './headers.ts'
import { lineGroups } from './lines.ts'
import { openTable } from './table.ts'

/** Lines that show what the labels are; labels that a record may have. */
const HEAD = 500
const LABELS = 100
/** Letters that a label has at most. */
const LABEL = 40

/** Whether a text has one field a line, `DOB: 01/02/1980`, and a name among them in more than one record. */
export function isLabelled(head: string): boolean {
  const labels = head
    .slice(0, 20_000)
    .split('\n', HEAD)
    .flatMap((line) => fieldOf(line)?.label ?? [])
  const filled = head
    .slice(0, 20_000)
    .split('\n', HEAD)
    .filter((line) => line.trim() !== '').length
  const different = [...new Set(labels)]
  if (labels.length < 4 || labels.length < filled * 0.7 || different.length > labels.length / 2) return false
  return score(columnsOf(different)) > 1
}

/** The label and the value of a line; nothing where it has none. */
function fieldOf(line: string): { label: string; value: string } | undefined {
  const [label, ...rest] = line.trimStart().split(':')
  const value = rest.join(':').trimStart()
  if (label === undefined || rest.length === 0 || label === '' || label.length > LABEL) return
  return /[\n\r\u2028\u2029]/u.test(label + value) ? undefined : { label, value }
}

/**
 * Reads records of one field a line; a record begins where its first label comes again.
 * @throws Fault `import-no-name-column`
 */
export async function readLabelled(blocks: AsyncIterable<string>, collector: Collector): Promise<void> {
  const table = openTable(collector)
  const records: Map<string, string>[] = []
  const labels: string[] = []
  let first: string | undefined
  for await (const lines of lineGroups(blocks)) {
    for (const line of lines) {
      const { label = '', value = '' } = fieldOf(line) ?? {}
      const key = foldHeader(label)
      if (key === '') continue
      first ??= key
      if (key === first) records.push(new Map())
      const record = records.at(-1)
      if (record?.has(key) === false) record.set(key, value.trim())
      if (!labels.some((one) => foldHeader(one) === key) && labels.length < LABELS) labels.push(label.trim())
    }
  }
  table.row(labels)
  for (const [place, record] of records.entries()) {
    table.row(labels.map((label) => record.get(foldHeader(label)) ?? ''))
    if (place % 1000 === 0) await collector.settle()
  }
  table.end()
}
