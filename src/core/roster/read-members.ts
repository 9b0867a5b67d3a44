import { Fault, type FaultCode } from '../fault.ts'
import type { Collector, Means } from './collector.ts'
import { columnsOf, score } from './columns.ts'
import { layoutOf, rowsOf } from './layout.ts'
import { LIMITS } from './limits.ts'
import { type Links, makeLinks } from './links.ts'
import type { ListFile } from './list-file.ts'
import { saidOf } from './seen-table.ts'
import { addUnclaimed, isSupplement } from './table.ts'
import { textBlocks } from './text-blocks.ts'
import type { Budget } from './zip.ts'

/** What a reader of files hands on to those of their parts. */
export interface Setting {
  collector: Collector
  budget: Budget
  links: Links | undefined
  /** Archives around this file. */
  level: number
}

/** Faults that end all reading; with any other, the other files are read and the one is reported. */
const FINAL: ReadonlySet<FaultCode> = new Set(['import-too-large', 'import-archive-unsafe', 'import-archive-locked'])
/** What systems put into archives of their own accord, and what health exports bring along to be looked at. */
const NOISE =
  /(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db$|desktop\.ini$|mimetype$)|\.(?:xsl|xsd|css|js|html?|png|jpe?g|gif|svg|pdf|txt|md)$/iu

/**
 * Reads several files of one export: those that hold former names of patients of another first, so that all of a patient's names
 * are together.
 * @param readFile reads one of them
 * @throws Fault `import-no-list-inside` where none of several is a list
 */
export async function readMembers(
  files: readonly ListFile[],
  setting: Setting,
  readFile: (file: ListFile, setting: Setting) => Promise<void>,
): Promise<void> {
  const { collector } = setting
  const links = setting.links ?? makeLinks()
  const likely = files.filter(({ name }) => !NOISE.test(name))
  const candidates =
    likely.length > 0 ? likely : files.filter(({ name, size }) => size > 0 && /\.(?:txt|html?)$/iu.test(name))
  const kinds = new Map<ListFile, TableKind>()
  for (const file of candidates) {
    kinds.set(file, (await tableKind(file, collector.means).catch(rethrow)) ?? 'other')
  }
  const known = [...kinds.values()].includes('people')
  // An export with a table of people born on a day has tables of staff and organisations as well.
  const wanted = candidates.filter((file) => !known || kinds.get(file) !== 'names')
  const first = wanted.filter((file) => kinds.get(file) === 'more-names')
  for (const file of candidates) {
    if (!wanted.includes(file)) await collector.within(file.name, async () => collector.skip(0, 'not-a-list'))
  }
  let read = 0
  for (const file of [...first, ...wanted.filter((one) => !first.includes(one))]) {
    await collector.within(file.name, async () => {
      try {
        await readFile(file, { ...setting, links })
        read += 1
      } catch (error) {
        rethrow(error)
        collector.skip(0, 'not-a-list')
      }
    })
    await collector.settle()
  }
  if (read === 0) throw new Fault('import-no-list-inside')
  if (setting.links === undefined) addUnclaimed(links, collector)
}

function rethrow(error: unknown): undefined {
  if (!(error instanceof Fault) || FINAL.has(error.code)) throw error
  return
}

/** What a delimited table among several files holds, by its first rows; `other` for everything that is no such table. */
type TableKind = 'people' | 'names' | 'more-names' | 'other'

async function tableKind(file: ListFile, { newDecoder, tables }: Means): Promise<TableKind> {
  if (!/\.(?:csv|tsv|txt|tab)$/iu.test(file.name)) return 'other'
  for await (const block of textBlocks(file, newDecoder, () => {})) {
    const head = block.slice(0, 20_000)
    const columns = rowsOf(head, layoutOf(head))
      .slice(0, LIMITS.titleRows)
      .map((cells) => columnsOf(cells, saidOf(cells, tables)))
    const header = columns.reduce((best, one) => (score(one) > score(best) ? one : best))
    if (score(header) === 0) return 'other'
    if (isSupplement(header)) return 'more-names'
    return header.birthPlace === -1 ? 'names' : 'people'
  }
  return 'other'
}
