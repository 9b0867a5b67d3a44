import { unsnap, varint } from './snappy.ts'

const BLOCK = 32_768
const FOOTER = 48

/** The records of a log of LevelDB, joined: a record is cut wherever a block of the file ends. */
export function logRecords(file: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let block = 0; block < file.length; block += BLOCK) {
    const end = Math.min(block + BLOCK, file.length)
    for (let at = block; at + 7 <= end; ) {
      const length = file.readUInt16LE(at + 4)
      parts.push(file.subarray(at + 7, Math.min(at + 7 + length, end)))
      at += 7 + length
    }
  }
  return Buffer.concat(parts)
}

/** The blocks of a table of LevelDB, unpacked and joined. */
export function tableBlocks(file: Buffer): Buffer {
  if (file.length < FOOTER) return Buffer.alloc(0)
  const footer = file.length - FOOTER
  const meta = handle(file, footer)
  const index = blockAt(file, handle(file, meta.next))
  return Buffer.concat([index, ...handlesIn(index).map((one) => blockAt(file, one))])
}

interface Handle {
  offset: number
  size: number
  next: number
}

function handle(bytes: Buffer, at: number): Handle {
  const offset = varint(bytes, at)
  const size = varint(bytes, offset.next)
  return { offset: offset.value, size: size.value, next: size.next }
}

function blockAt(file: Buffer, { offset, size }: Handle): Buffer {
  const block = file.subarray(offset, offset + size)
  return file[offset + size] === 1 ? (unsnap(block) ?? Buffer.alloc(0)) : block
}

/** The values of an index block: where the other blocks are. */
function handlesIn(block: Buffer): Handle[] {
  const restarts = block.length >= 4 ? block.readUInt32LE(block.length - 4) : 0
  const end = block.length - 4 - restarts * 4
  const handles: Handle[] = []
  for (let at = 0; at < end; ) {
    const shared = varint(block, at)
    const own = varint(block, shared.next)
    const length = varint(block, own.next)
    const value = length.next + own.value
    handles.push(handle(block, value))
    at = value + length.value
  }
  return handles
}
