/** How a text can lie on a disk. */
type Form = 'UTF-8' | 'UTF-16' | 'base64' | 'bytes'

/** One way in which one text can lie there. */
interface Needle {
  text: string
  form: Form
  bytes: Buffer
}

/** What was found in some bytes. */
export interface Found {
  text: string
  form: Form
}

/** Looks for everything at once. */
export type Search = (bytes: Buffer) => Found[]

/** Bits of the sieve that most places of a file fall through. */
const SIEVE_BITS = 24

/**
 * Makes a search for texts, as UTF-8 and UTF-16 in any case and as base64 at each of its three offsets, and for runs of bytes.
 * @param texts in ASCII, of six letters at least
 * @param runs by name, of eight bytes at least
 */
export function makeSearch(texts: readonly string[], runs: Readonly<Record<string, Uint8Array>> = {}): Search {
  const folded = texts.flatMap((text): Needle[] => [
    { text, form: 'UTF-8', bytes: Buffer.from(text.toLowerCase()) },
    { text, form: 'UTF-16', bytes: Buffer.from(text.toLowerCase(), 'utf16le') },
  ])
  const written = texts.flatMap((text) =>
    [text, text.toLowerCase()].flatMap((spelling) =>
      [0, 1, 2].map((offset): Needle => ({ text, form: 'base64', bytes: inBase64(spelling, offset) })),
    ),
  )
  const exact = Object.entries(runs).map(([text, run]): Needle => ({ text, form: 'bytes', bytes: Buffer.from(run) }))
  const [inAnyCase, asIs] = [sieve(folded), sieve([...written, ...exact])]
  return (bytes) => [...inAnyCase(lowerCase(bytes)), ...asIs(bytes)].map(({ text, form }) => ({ text, form }))
}

/** What of a text is the same in base64 whatever stands before and after it. */
function inBase64(text: string, offset: number): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)])
  return Buffer.from(bytes.toString('base64').slice([0, 2, 3][offset], Math.floor((bytes.length * 8) / 6)))
}

function sieve(needles: readonly Needle[]): (bytes: Buffer) => Needle[] {
  const byStart = Map.groupBy(needles, ({ bytes }) => bytes.readUInt32LE(0))
  const bits = new Uint8Array(1 << (SIEVE_BITS - 3))
  const place = (start: number): number => Math.imul(start, 0x9e3779b1) >>> (32 - SIEVE_BITS)
  for (const start of byStart.keys()) {
    const at = place(start)
    bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7))
  }
  return (bytes) => {
    const found = new Set<Needle>()
    let start = 0
    for (let at = 0; at < bytes.length; at += 1) {
      start = (start >>> 8) | ((bytes[at] ?? 0) << 24)
      const where = place(start)
      if (((bits[where >>> 3] ?? 0) & (1 << (where & 7))) === 0) continue
      for (const needle of byStart.get(start >>> 0) ?? []) {
        const from = at - 3
        if (from >= 0 && bytes.subarray(from, from + needle.bytes.length).equals(needle.bytes)) found.add(needle)
      }
    }
    return [...found]
  }
}

function lowerCase(bytes: Buffer): Buffer {
  const lower = Buffer.from(bytes)
  for (let at = 0; at < lower.length; at += 1) {
    const byte = lower[at] ?? 0
    if (byte >= 0x41 && byte <= 0x5a) lower[at] = byte | 0x20
  }
  return lower
}
