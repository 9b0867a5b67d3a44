import { Fault } from '../fault.ts'
import { TEXT_FORMATS } from './formats.ts'
import { gzipMember } from './gzip.ts'
import { LIMITS } from './limits.ts'
import { bytesOf, type ListFile } from './list-file.ts'
import { readMembers, type Setting } from './read-members.ts'
import { isWorkbook, readXlsx } from './read-xlsx.ts'
import { readOds } from './read-xml-table.ts'
import { textBlocks } from './text-blocks.ts'
import { zipMembers } from './zip.ts'

/** Archives inside archives that are opened. */
const LEVELS = 3

/**
 * Reads one file of patients: what it is, its first bytes say.
 * @throws Fault `import-...`
 */
export async function readFile(file: ListFile, setting: Setting): Promise<void> {
  const { collector, budget, level } = setting
  if (file.size > LIMITS.file && level === 0) throw new Fault('import-too-large')
  const start = await startOf(file)
  if (start.length === 0) throw new Fault('import-empty')
  const has = (...bytes: number[]): boolean => bytes.every((byte, at) => start[at] === byte)
  const consumed = level === 0 ? collector.read : () => {}
  if (has(0x50, 0x4b, 3, 4) || has(0x50, 0x4b, 5, 6)) {
    if (level >= LEVELS) throw new Fault('import-archive-unsafe')
    return readZip(zipMembers(await bytesOf(file), budget, consumed), setting)
  }
  if (has(0x1f, 0x8b)) {
    if (level >= LEVELS) throw new Fault('import-archive-unsafe')
    return readFile(gzipMember(await bytesOf(file), file.name, budget, consumed), { ...setting, level: level + 1 })
  }
  if (has(0xd0, 0xcf, 0x11, 0xe0)) throw new Fault('import-old-excel')
  // `%PDF`, `{\rtf`
  if (has(0x25, 0x50, 0x44, 0x46) || has(0x7b, 0x5c, 0x72, 0x74, 0x66)) throw new Fault('import-not-text')
  await readText(file, setting, consumed)
}

async function readZip(members: readonly ListFile[], { collector, budget, links, level }: Setting): Promise<void> {
  const has = (name: RegExp): boolean => members.some((member) => name.test(member.name))
  if (isWorkbook(members)) {
    collector.report.formats.push('Excel workbook')
    return readXlsx(members, collector)
  }
  if (has(/^xl\/workbook\.bin$/iu)) throw new Fault('import-old-excel')
  if (has(/^content\.xml$/u) && has(/^mimetype$/u)) {
    collector.report.formats.push('OpenDocument spreadsheet')
    return readOds(members, collector)
  }
  collector.report.formats.push('ZIP archive')
  await readMembers(members, { collector, budget, links, level: level + 1 }, readFile)
}

async function readText(
  file: ListFile,
  { collector, links }: Setting,
  consumed: (bytes: number) => void,
): Promise<void> {
  const blocks = textBlocks(file, collector.means.newDecoder, consumed)
  let head = ''
  while (head.trim() === '') {
    const { value, done } = await blocks.next()
    if (done === true) break
    head += value
    if (head.length > LIMITS.record) throw new Fault('import-empty')
  }
  const format = TEXT_FORMATS.find(({ fits }) => fits(head.trimStart()))
  if (format === undefined) throw new Fault('import-not-text')
  if (!collector.report.formats.includes(format.name)) collector.report.formats.push(format.name)
  await format.read(
    after(/^(?:delimited|report)/u.test(format.name) ? head : head.trimStart(), blocks),
    collector,
    links,
  )
}

async function* after(head: string, blocks: AsyncIterable<string>): AsyncGenerator<string> {
  yield head
  yield* blocks
}

async function startOf(file: ListFile): Promise<Uint8Array> {
  for await (const chunk of file.chunks()) if (chunk.length > 0) return chunk
  return new Uint8Array(0)
}
