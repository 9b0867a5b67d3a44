import { Fault } from '../fault.ts'
import type { ListFile } from './list-file.ts'
import { type Budget, inflated, isBomb } from './zip.ts'

/**
 * The one file inside a GZIP file (RFC 1952), as bulk exports come.
 * @throws Fault `import-archive-damaged`, `import-archive-unsafe` while reading
 */
export function gzipMember(
  bytes: Uint8Array,
  name: string,
  budget: Budget,
  consumed: (bytes: number) => void,
): ListFile {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let out = 0
    for (const piece of inflated(bytes.subarray(headerLength(bytes), Math.max(0, bytes.length - 8)))) {
      out += piece.bytes.length
      budget.bytes -= piece.bytes.length
      if (budget.bytes < 0 || isBomb(out, piece.taken)) throw new Fault('import-archive-unsafe')
      consumed(piece.taken - piece.before)
      yield piece.bytes
    }
  }
  return { name: name.replace(/\.gz$/iu, ''), size: bytes.length, chunks }
}

function headerLength(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0
  let at = 10
  if ((flags & 4) !== 0) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end === -1) throw new Fault('import-archive-damaged')
    at = end + 1
  }
  return (flags & 2) === 0 ? at : at + 2
}
