import type { Patient } from '../core/model.ts'
import type { ListReport } from '../core/roster/collector.ts'
import type { DateOrder } from '../core/roster/date.ts'
import type { ListFile } from '../core/roster/list-file.ts'
import type { ReadList } from '../core/roster/read-list.ts'
import { readPatients } from '../core/roster/read-patients.ts'
import type { SeenTable } from '../core/roster/seen-table.ts'

/** How a list is read where the caller has a say. */
export interface ReadOptions {
  /** The user's answer where day and month could be either way round (`dates.unsure`). */
  dateOrder?: DateOrder | undefined
  /** What the columns are, by the user's word. */
  tables?: readonly SeenTable[] | undefined
  /** Takes the patients batch by batch instead of leaving them in `patients`; the next batch waits for it. */
  hand?: (patients: Patient[]) => void | Promise<void>
  /** Told of the report before anything is read; it fills while reading and is there after a fault too. */
  onReport?: (report: ListReport) => void
}

/** Bytes read at once. */
const PIECE = 512 * 1024

/**
 * Reads a file of patients, or several that belong together (a table of patients and one of their former names).
 * @param source bytes, or files, which are read piece by piece
 * @param newId id of the patient of a row
 * @param progress told the share read, 0 to 1
 * @throws Fault `import-...`
 */
export async function readList(
  source: Uint8Array | Blob | readonly Blob[],
  newId: (row: number) => string,
  progress: (share: number) => void,
  { dateOrder, tables, hand, onReport }: ReadOptions = {},
): Promise<ReadList> {
  const patients: Patient[] = []
  const means = {
    newDecoder: (encoding: string, fatal: boolean) => new TextDecoder(encoding, { fatal, ignoreBOM: true }),
    today: new Date().toISOString().slice(0, 10),
    dateOrder,
    tables,
    newId,
    progress,
    hand: hand ?? ((batch: Patient[]) => void patients.push(...batch)),
  }
  const blobs = source instanceof Uint8Array || source instanceof Blob ? [source] : source
  const report = await readPatients(blobs.map(fileOf), means, onReport)
  return { ...report, patients }
}

function fileOf(source: Uint8Array | Blob): ListFile {
  if (source instanceof Uint8Array) {
    return {
      name: '',
      size: source.length,
      chunks: () => slices(source.length, async (from, to) => source.subarray(from, to)),
    }
  }
  const part = async (from: number, to: number): Promise<Uint8Array> =>
    new Uint8Array(await source.slice(from, to).arrayBuffer())
  return { name: source instanceof File ? source.name : '', size: source.size, chunks: () => slices(source.size, part) }
}

async function* slices(
  size: number,
  part: (from: number, to: number) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += PIECE) yield await part(at, Math.min(at + PIECE, size))
}
