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
