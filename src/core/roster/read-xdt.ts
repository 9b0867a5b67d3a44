import type { Collector } from './collector.ts'
import type { Cells, Field } from './headers.ts'
import { lineGroups } from './lines.ts'
import { PARTICLES } from './name-words.ts'
import { patientOfRow } from './patient-row.ts'

/**
 * Fields of the German xDT formats (BDT, GDT, KVDT, LDT) that tell of a patient, by their numbers in programs that read them; the
 * text of the standard was not at hand.
 */
const FIELDS: Record<string, Field> = {
  '3000': 'id',
  '3101': 'family',
  '3102': 'given',
  '3103': 'birth',
  '3120': 'particle',
}
/** Begins a record. */
const RECORD = '8000'

/** Whether a text is xDT: lines of a length in three digits, a field in four, and the value; the first field begins a record. */
export function isXdt(head: string): boolean {
  return /^0\d\d(?:8000\d{4}|0001\w+|0020\w*)\n\d{7}/u.test(head)
}

/** Reads the patients of an xDT file, as German programs give out their whole data (BDT). Records without one are counted. */
export async function readXdt(blocks: AsyncIterable<string>, collector: Collector): Promise<void> {
  let cells: Cells = {}
  let start = 0
  let row = 0
  const finish = (): void => {
    if (start === 0) return
    const named = cells.family !== undefined || cells.given !== undefined
    const found = named
      ? patientOfRow(cells, { nameOrder: 'given-first', dateOrder: 'day-first', today: collector.means.today })
      : 'not-a-patient'
    if (typeof found === 'string') collector.skip(start, found)
    else collector.add(found, start)
  }
  for await (const lines of lineGroups(blocks)) {
    for (const line of lines) {
      row += 1
      const [code, value] = [line.slice(3, 7), line.slice(7).trim()]
      if (code === RECORD) {
        finish()
        cells = {}
        start = row
      } else if (code === '3100' && PARTICLES.has(value.toLowerCase().split(' ')[0] ?? '')) cells.particle ??= value
      else if (FIELDS[code] !== undefined) cells[FIELDS[code]] ??= code === '3103' ? dayOf(value) : value
    }
    await collector.settle()
  }
  finish()
}

/** `14021970`, the day first. */
function dayOf(value: string): string {
  return value.replace(/^(\d\d)(\d\d)(\d{4})$/u, '$3-$2-$1')
}
