import { mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import { readList } from '../../src/service/read-list.ts'
import { linesOf } from './list-lines.ts'

/**
 * Reads one generated list of fictitious people twice in the same run: with papaparse alone, and with the import's own readers,
 * batches let go of as they come. Prints rows a second, the highest heap above the start, and how often progress was told.
 * `npm run bench:list -- [--rows 1000000]`
 */
const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } })
const rows = Number(values.rows)
const folder = mkdtempSync(join(tmpdir(), 'front-desk-bench-'))
const path = join(folder, 'list.csv')
await writeFile(path, linesOf(rows))
const blob = await openAsBlob(path)
process.stdout.write(`${rows.toLocaleString('en')} rows, ${(statSync(path).size / 1e6).toFixed(0)} MB\n`)
await measured('papaparse alone', async () => papaparseAlone(blob))
let told = 0
await measured('Front Desk', async () => {
  let patients = 0
  const tell = (): void => {
    told += 1
  }
  const hand = (batch: readonly unknown[]): void => {
    patients += batch.length
  }
  const { counts } = await readList(blob, String, tell, { hand })
  if (patients !== counts.patients) throw new Error('patients were lost between the reader and the batches')
  return patients
})
process.stdout.write(`progress told ${told} times\n`)
rmSync(folder, { recursive: true })

async function measured(name: string, run: () => Promise<number>): Promise<void> {
  globalThis.gc?.()
  const start = process.memoryUsage().heapUsed
  let peak = start
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().heapUsed)
  }, 10)
  const used = process.cpuUsage()
  const began = performance.now()
  const count = await run()
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(used)
  clearInterval(watch)
  const speed = Math.round(count / seconds).toLocaleString('en')
  const heap = ((peak - start) / 1e6).toFixed(0)
  process.stdout.write(
    `${name}: ${count.toLocaleString('en')} in ${seconds.toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of processor), ${speed} rows/s, heap + ${heap} MB\n`,
  )
}

/** The least that reading can cost: slices of the file through papaparse's parser, nothing done with the rows. */
async function papaparseAlone(file: Blob): Promise<number> {
  const decoder = new TextDecoder()
  const parser = (): Papa.Parser => new Papa.Parser({ delimiter: ',', newline: '\n' })
  let rest = ''
  let count = 0
  for (let at = 0; at < file.size; at += 1 << 20) {
    const last = at + (1 << 20) >= file.size
    rest += decoder.decode(await file.slice(at, at + (1 << 20)).arrayBuffer(), { stream: !last })
    const { data, meta } = parser().parse(rest, 0, !last)
    count += data.length
    rest = rest.slice(meta.cursor)
  }
  return count - 1
}
