import { Fault } from '../fault.ts'
import type { OneByte } from './list-file.ts'

/** Bytes looked at to tell text from anything else. */
const SAMPLE = 65_536
/** Control characters that a damaged text may have however short it is. */
const FEW = 2

/** The encoding of a text and where it begins. `windows-1252` and `macintosh` are never said here: see `singleByte`. */
export interface Start {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** Bytes of the byte order mark. */
  mark: number
}

/**
 * How a text is written, by its first bytes: byte order mark, else NULs in every other place (UTF-16), else bytes for ASCII.
 * @throws Fault `import-not-text` for a picture, a program and the like
 */
export function encodingOf(bytes: Uint8Array): Start {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 }
  const mark = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
  const sample = bytes.subarray(mark, SAMPLE)
  const zeros = [0, 0]
  let odd = 0
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
    if (byte < 9 || (byte > 13 && byte < 28)) odd += 1
  }
  const [even = 0, uneven = 0] = zeros
  // Names in Latin letters have a NUL in nearly every other byte of UTF-16.
  if (uneven > sample.length / 4 && even < uneven / 8) return { encoding: 'utf-16le', mark }
  if (even > sample.length / 4 && uneven < even / 8) return { encoding: 'utf-16be', mark }
  // Text has next to no control characters; a row that has one is refused later, by itself.
  if (odd > FEW + sample.length / 100) throw new Fault('import-not-text')
  return { encoding: 'utf-8', mark }
}

/**
 * Which of the encodings of one byte a letter some bytes are of. Between letters, 80 to 9F are accented letters on old Macs and in DOS
 * and punctuation in Windows-1252; C0 to FF are the accented letters of Windows-1252.
 */
export function singleByte(bytes: Uint8Array): OneByte {
  let mac = 0
  let dos = 0
  let central = 0
  let high = 0
  let windows = 0
  for (let at = 1; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    // Letters of Cyrillic stand side by side; of Latin ones hardly two accented do.
    if (byte >= 0xc0 && (bytes[at - 1] ?? 0) >= 0xc0) high += 1
    if (byte < 0x80 || !isLetter(bytes[at - 1])) continue
    // ł, ą and ż of Windows-1250; in Windows-1252 these are digits and signs.
    if (byte === 0xb3 || byte === 0xb9 || byte === 0xbf) central += 1
    if (byte >= 0xc0 && byte !== 0xe1) windows += 1
    // ü, é and ä of DOS; on Macs these are capitals, which stand in no word between letters.
    else if ((byte === 0x81 || byte === 0x82 || byte === 0x84) && isSmall(bytes[at + 1])) dos += 1
    else if (byte < 0xa0 && byte !== 0x92 && byte !== 0x96 && byte !== 0x97) mac += 1
  }
  if (high > 3 && high > windows + mac + dos) return 'windows-1251'
  if (central > 0 && mac <= central) return 'windows-1250'
  if (dos > windows && dos >= mac) return 'ibm850'
  return mac > windows ? 'macintosh' : 'windows-1252'
}

function isLetter(byte = 0): boolean {
  return (byte > 64 && byte < 91) || (byte > 96 && byte < 123)
}

function isSmall(byte = 0): boolean {
  return byte > 96 && byte < 123
}
