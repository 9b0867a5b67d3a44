/** Most bytes a token takes in a table. */
const LONGEST = 60

/** The bytes of a token: one for a plain letter, three for any other; their order is the order of the code units. */
export function lettersOf(token: string): number[] {
  const bytes: number[] = []
  for (let at = 0; at < token.length && bytes.length < LONGEST; at += 1) {
    const code = token.charCodeAt(at)
    if (code < 128) bytes.push(code)
    else bytes.push(128 | (code >> 14), (code >> 7) & 127, code & 127)
  }
  return bytes
}

/** The token that stands in `bytes` from `from` to `to`. */
export function tokenOf(bytes: Uint8Array, from: number, to: number): string {
  let token = ''
  let at = from
  while (at < to) {
    const byte = bytes[at] ?? 0
    if (byte < 128) {
      token += String.fromCharCode(byte)
      at += 1
    } else {
      token += String.fromCharCode(((byte & 127) << 14) | ((bytes[at + 1] ?? 0) << 7) | (bytes[at + 2] ?? 0))
      at += 3
    }
  }
  return token
}

/** Code units of a token, in room that is used again and again. */
export interface Codes {
  units: Uint16Array
  length: number
}

/** Room for the code units of one token. */
export function roomForCodes(): Codes {
  return { units: new Uint16Array(LONGEST + 4), length: 0 }
}

/** Puts the code units of a token that stands in `bytes` from `from` to `to` into a room. */
export function readCodes(bytes: Uint8Array, from: number, to: number, room: Codes): void {
  let length = 0
  for (let at = from; at < to; length += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 128) {
      room.units[length] = byte
      at += 1
    } else {
      room.units[length] = ((byte & 127) << 14) | ((bytes[at + 1] ?? 0) << 7) | (bytes[at + 2] ?? 0)
      at += 3
    }
  }
  room.length = length
}

/** Puts the code units of a text into a room; what does not fit is left out. */
export function putCodes(text: string, room: Codes): void {
  room.length = Math.min(text.length, room.units.length)
  for (let at = 0; at < room.length; at += 1) room.units[at] = text.charCodeAt(at)
}

/** A 32-bit hash (FNV-1a) of a token with the letter at `without` left out; -1 leaves none out. */
export function hash(token: string, without = -1): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < token.length; at += 1) {
    if (at === without) continue
    sum = Math.imul(sum ^ token.charCodeAt(at), 0x01000193)
  }
  sum ^= sum >>> 15
  return Math.imul(sum, 0x2c1b3c6d) >>> 0
}
