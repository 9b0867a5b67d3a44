import { Inflate } from 'fflate'
import { Fault } from '../fault.ts'
import { LIMITS } from './limits.ts'
import type { ListFile } from './list-file.ts'

/** What archives may still unpack to: shared by an archive and those inside it. */
export interface Budget {
  bytes: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const PIECE = 16_384

/**
 * The files of a ZIP archive by its table of contents (APPNOTE 6.3). Nothing is unpacked until it is read, piece by piece, and
 * never more than the archive says, the budget allows and lists are like.
 * @param consumed told the packed bytes read
 * @throws Fault `import-archive-damaged`, `import-archive-locked`, `import-archive-unsafe`; the last also while reading
 */
export function zipMembers(bytes: Uint8Array, budget: Budget, consumed: (bytes: number) => void): ListFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, start } = contents(view)
  if (count > LIMITS.members) throw new Fault('import-archive-unsafe')
  const members: ListFile[] = []
  let at = start
  for (let member = 0; member < count; member += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new Fault('import-archive-damaged')
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const [nameLength, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ]
    const name = latin(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    const local = view.getUint32(at + 42, true)
    at += 46 + nameLength + extra + comment
    if (name.endsWith('/')) continue
    if ((flags & 1) === 1) throw new Fault('import-archive-locked')
    const chunks = (): AsyncIterable<Uint8Array> =>
      unpacked(bytes, view, { local, method, packed, size }, budget, consumed)
    members.push({ name, size, chunks })
  }
  return members
}

interface Place {
  local: number
  method: number
  packed: number
  size: number
}

async function* unpacked(
  bytes: Uint8Array,
  view: DataView,
  { local, method, packed, size }: Place,
  budget: Budget,
  consumed: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new Fault('import-archive-damaged')
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (from + packed > bytes.length) throw new Fault('import-archive-damaged')
  const data = bytes.subarray(from, from + packed)
  let out = 0
  for await (const piece of method === 0 ? stored(data) : inflated(data, method)) {
    out += piece.bytes.length
    budget.bytes -= piece.bytes.length
    if (budget.bytes < 0 || isBomb(out, piece.taken)) throw new Fault('import-archive-unsafe')
    if (out > size) throw new Fault('import-archive-damaged')
    consumed(piece.taken - piece.before)
    if (piece.bytes.length > 0) yield piece.bytes
  }
  if (out !== size) throw new Fault('import-archive-damaged')
}

interface Piece {
  bytes: Uint8Array
  /** Packed bytes taken in so far, with and without this piece. */
  taken: number
  before: number
}

function* stored(data: Uint8Array): Generator<Piece> {
  for (let at = 0; at < data.length; at += PIECE * 16) {
    const bytes = data.subarray(at, at + PIECE * 16)
    yield { bytes, taken: at + bytes.length, before: at }
  }
}

/** Unpacks deflated bytes piece by piece. @throws Fault `import-archive-damaged` */
export function* inflated(data: Uint8Array, method = 8): Generator<Piece> {
  if (method !== 8) throw new Fault('import-archive-damaged')
  let out: Uint8Array[] = []
  const inflate = new Inflate((bytes) => out.push(bytes))
  for (let at = 0; at < data.length; at += PIECE) {
    const piece = data.subarray(at, at + PIECE)
    const last = at + PIECE >= data.length
    try {
      inflate.push(piece, last)
    } catch {
      throw new Fault('import-archive-damaged')
    }
    const before = at
    for (const bytes of out)
      yield { bytes, taken: at + piece.length, before: bytes === out[0] ? before : at + piece.length }
    out = []
  }
}

/** Whether so much came out of so little that no list can be in it. */
export function isBomb(out: number, taken: number): boolean {
  return out > LIMITS.ratioFrom && out > taken * LIMITS.ratio
}

/** Where the table of contents is: told at the end, before a comment of at most 65,535 bytes. */
function contents(view: DataView): { count: number; start: number } {
  const until = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= until; at -= 1) {
    if (view.getUint32(at, true) !== END) continue
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)]
    if (count !== 0xffff && start !== 0xffffffff) return { count, start }
    return contents64(view, at)
  }
  throw new Fault('import-archive-damaged')
}

function contents64(view: DataView, end: number): { count: number; start: number } {
  const at = end >= 20 ? Number(view.getBigUint64(end - 20 + 8, true)) : -1
  if (at < 0 || at + 56 > view.byteLength || view.getUint32(at, true) !== END_64)
    throw new Fault('import-archive-damaged')
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) }
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
