import { Fault } from '../fault.ts'
import { dosText } from './dos-text.ts'
import { encodingOf, singleByte } from './encoding.ts'
import type { Encoding, ListFile, NewDecoder, OneByte } from './list-file.ts'

/** Bytes that are decoded at once, at least. */
const PIECE = 65_536

/**
 * The text of a file in blocks, with `\n` as the only line end and without byte order marks. UTF-8 where it is, else, line by
 * line, Windows-1252, Mac Roman or DOS: files put together from two sources are read right as well.
 * @param read told the bytes read, block by block
 * @throws Fault `import-empty`, `import-not-text`
 */
export async function* textBlocks(
  file: ListFile,
  newDecoder: NewDecoder,
  read: (bytes: number) => void,
): AsyncGenerator<string> {
  let decode: ((bytes: Uint8Array, last: boolean) => string) | undefined
  let carry = ''
  let empty = true
  const pass = (text: string, last: boolean): string => {
    const whole = carry + text
    const hold = !last && whole.endsWith('\r') ? 1 : 0
    carry = hold === 1 ? '\r' : ''
    return plain(hold === 1 ? whole.slice(0, -1) : whole)
  }
  for await (const chunk of pieces(file.chunks())) {
    let bytes = chunk
    if (decode === undefined) {
      const { encoding, mark } = encodingOf(chunk)
      bytes = chunk.subarray(mark)
      decode = encoding === 'utf-8' ? byLine(newDecoder) : steady(newDecoder, encoding)
    }
    const text = pass(decode(bytes, false), false)
    empty &&= text.trim() === ''
    if (text !== '') yield text
    read(chunk.length)
  }
  const text = pass(decode?.(new Uint8Array(0), true) ?? '', true)
  if (empty && text.trim() === '') throw new Fault('import-empty')
  if (text !== '') yield text
}

/** The bytes in pieces long enough to show what they are. */
async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    held = held.length === 0 ? chunk : join(held, chunk)
    if (held.length < PIECE) continue
    yield held
    held = new Uint8Array(0)
  }
  if (held.length > 0) yield held
}

function plain(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text
  return lines.includes('\uFEFF') ? lines.replaceAll('\uFEFF', '') : lines
}

function steady(newDecoder: NewDecoder, encoding: Encoding): (bytes: Uint8Array, last: boolean) => string {
  const decoder = newDecoder(encoding, false)
  return (bytes, last) => decoder.decode(bytes, { stream: !last })
}

/** Cuts behind the last ASCII byte, where neither UTF-8 nor an encoding of one byte a letter can be torn. */
function byLine(newDecoder: NewDecoder): (bytes: Uint8Array, last: boolean) => string {
  const utf8 = newDecoder('utf-8', true)
  let rest = new Uint8Array(0)
  let other: OneByte | undefined
  function decoded(bytes: Uint8Array): string {
    try {
      return utf8.decode(bytes, { stream: false })
    } catch {
      other ??= singleByte(bytes)
      return linesOf(bytes)
        .map((line) => decodedLine(line))
        .join('')
    }
  }
  function decodedLine(line: Uint8Array): string {
    try {
      return utf8.decode(line, { stream: false })
    } catch {
      if (other === 'ibm850') return dosText(line)
      return newDecoder(other ?? 'windows-1252', false).decode(line, { stream: false })
    }
  }
  return (bytes, last) => {
    const joined = rest.length === 0 ? bytes : join(rest, bytes)
    let end = joined.length
    while (!last && end > 0 && (joined[end - 1] ?? 0) > 0x7f) end -= 1
    rest = joined.slice(end)
    return decoded(joined.subarray(0, end))
  }
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let from = 0
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 10 && bytes[at] !== 13) continue
    lines.push(bytes.subarray(from, at + 1))
    from = at + 1
  }
  lines.push(bytes.subarray(from))
  return lines
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}
