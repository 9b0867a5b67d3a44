import type { Collector } from './collector.ts'
import type { ListFile } from './list-file.ts'
import { textBlocks } from './text-blocks.ts'
import { makeXmlReader, type XmlEvents } from './xml.ts'

/** One sheet of a workbook. */
export interface Sheet {
  name: string
  hidden: boolean
  file: ListFile
}

/** What the cells of a workbook refer to. */
export interface Workbook {
  sheets: Sheet[]
  strings: string[]
  /** By the number of a cell's style: whether it shows a date. */
  dateStyles: boolean[]
  firstYear: 1900 | 1904
}

/** Numbers of the built-in formats that show a date: ECMA-376 part 1, 18.8.30. */
const BUILT_IN = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Reads one part of a workbook; a part that is not there has no events. */
export async function readPart(file: ListFile | undefined, collector: Collector, events: XmlEvents): Promise<void> {
  if (file === undefined) return
  const reader = makeXmlReader(events)
  for await (const block of textBlocks(file, collector.means.newDecoder, () => {})) {
    if (!reader.push(block)) return
    await collector.settle()
  }
  reader.end()
}

/** Reads all of a workbook but its sheets. */
export async function readWorkbook(members: readonly ListFile[], collector: Collector): Promise<Workbook> {
  const part = (path: string): ListFile | undefined =>
    members.find(({ name }) => name.replace(/^\//u, '').toLowerCase() === path.toLowerCase())
  const targets = new Map<string, string>()
  await readPart(part('xl/_rels/workbook.xml.rels'), collector, {
    open(name, attributes) {
      if (name === 'Relationship') targets.set(attributes.get('Id') ?? '', pathOf(attributes.get('Target') ?? ''))
      return true
    },
    text() {},
    close() {},
  })
  const sheets: Sheet[] = []
  let firstYear: Workbook['firstYear'] = 1900
  await readPart(part('xl/workbook.xml'), collector, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(?:1|true)$/u.test(attributes.get('date1904') ?? '')) firstYear = 1904
      if (name !== 'sheet') return true
      const file = part(targets.get(attributes.get('id') ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`)
      const hidden = attributes.get('state')?.toLowerCase().includes('hidden') === true
      if (file !== undefined) sheets.push({ name: attributes.get('name') ?? '', hidden, file })
      return true
    },
    text() {},
    close() {},
  })
  const dateStyles = await readStyles(part('xl/styles.xml'), collector)
  const strings = await readStrings(part('xl/sharedStrings.xml'), collector)
  return { sheets, strings, dateStyles, firstYear }
}

async function readStyles(file: ListFile | undefined, collector: Collector): Promise<boolean[]> {
  const custom = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCells = false
  await readPart(file, collector, {
    open(name, attributes) {
      if (name === 'numFmt')
        custom.set(Number(attributes.get('numFmtId')), showsDate(attributes.get('formatCode') ?? ''))
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return true
      const id = Number(attributes.get('numFmtId'))
      styles.push(custom.get(id) ?? BUILT_IN(id))
      return true
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** The texts that cells share; runs of one text are put together, readings (`rPh`) left out. */
async function readStrings(file: ListFile | undefined, collector: Collector): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let reading = false
  let inText = false
  await readPart(file, collector, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') reading = true
      if (name === 't') inText = !reading
      return true
    },
    text(more) {
      if (inText) text += more
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') reading = false
      if (name === 'si') strings.push(text)
    },
  })
  return strings
}

/** Whether a format's code has days, months or years outside its quoted and bracketed parts. */
function showsDate(code: string): boolean {
  return /[dy]|m{3}/iu.test(code.replace(/"[^"]*"|\[[^[\]]*\]|\\./gu, '').replace(/general|red|yellow/giu, ''))
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`
}
