import { Fault } from '../fault.ts'

/** Turns bytes into text; throws where they are not of that encoding. */
export type Decode = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252') => string

/** Bytes looked at to tell text from anything else. */
const SAMPLE = 65_536

/**
 * The text of a file: by its byte order mark, else as UTF-8, else as Windows-1252, which every byte fits.
 * @throws Fault `import-empty`, `import-not-text`
 */
export function decodeText(bytes: Uint8Array, decode: Decode): string {
  if (bytes.length === 0) throw new Fault('import-empty')
  const text = byMark(bytes, decode) ?? withoutMark(bytes, decode)
  if (text.trim() === '') throw new Fault('import-empty')
  return text
}

function byMark(bytes: Uint8Array, decode: Decode): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return decode(bytes.subarray(2), 'utf-16le')
  if (a === 0xfe && b === 0xff) return decode(bytes.subarray(2), 'utf-16be')
  if (a !== 0xef || b !== 0xbb || c !== 0xbf) return
  return withoutMark(bytes.subarray(3), decode)
}

function withoutMark(bytes: Uint8Array, decode: Decode): string {
  // Text has no NUL and next to no control characters; a picture, a spreadsheet or an archive has many.
  const sample = bytes.subarray(0, SAMPLE)
  const odd = sample.reduce((count, byte) => count + Number(byte < 9 || (byte > 13 && byte < 32)), 0)
  if (sample.includes(0) || odd > sample.length / 100) throw new Fault('import-not-text')
  try {
    return decode(bytes, 'utf-8')
  } catch {
    return decode(bytes, 'windows-1252')
  }
}
