/** cyrb53 by bryc (public domain), both halves kept whole; never 0 and 0. */
export function hash64(text: string): [number, number] {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return [a >>> 0 || 1, b >>> 0]
}

/** The same 64 bits in 16 hexadecimal digits. */
export function hash64Text(text: string): string {
  return hash64(text)
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('')
}
