import { Fault, type FaultCode } from '../fault.ts'
import type { Collector } from './collector.ts'
import { columnsOf, score } from './columns.ts'
import { layoutOf, rowsOf } from './layout.ts'
import { type Links, makeLinks } from './links.ts'
import type { ListFile, NewDecoder } from './list-file.ts'
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
  const supplements: ListFile[] = []
  const others: ListFile[] = []
  for (const file of candidates) {
    const holdsMore = await isSupplementFile(file, collector.means.newDecoder).catch((error: unknown) => rethrow(error))
    if (holdsMore === true) supplements.push(file)
    else others.push(file)
  }
  let read = 0
  for (const file of [...supplements, ...others]) {
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

async function isSupplementFile(file: ListFile, newDecoder: NewDecoder): Promise<boolean> {
  if (!/\.(?:csv|tsv|txt|tab)$/iu.test(file.name)) return false
  for await (const block of textBlocks(file, newDecoder, () => {})) {
    const head = block.slice(0, 20_000)
    return rowsOf(head, layoutOf(head))
      .slice(0, 5)
      .map(columnsOf)
      .some((columns) => score(columns) > 0 && isSupplement(columns))
  }
  return false
}
