import type { NameTable } from './name-table.ts'

/** The arrays in the order in which they are written, and the bytes of one element. */
const ARRAYS = [
  ['letters', 1],
  ['lettersStart', 4],
  ['entries', 4],
  ['entriesStart', 4],
  ['givenRows', 4],
  ['givenStart', 4],
  ['familyRows', 4],
  ['familyStart', 4],
  ['givenCount', 4],
  ['nearTokens', 4],
  ['nearStart', 4],
  ['soundTokens', 4],
  ['soundStart', 4],
  ['town', 1],
  ['towns', 1],
  ['origins', 1],
] as const
/** Says what the bytes are; another form of table, or other bundled names, get another number. */
const MAGIC = 0x46444e35
const HEAD = (2 + ARRAYS.length) * 4

/** A table as one run of bytes; `unpackTable` makes it a table again. */
export function packTable(table: NameTable): Uint8Array<ArrayBuffer> {
  const total = ARRAYS.reduce((sum, [name]) => sum + padded(table[name].byteLength), HEAD)
  const bytes = new Uint8Array(total)
  const head = new Uint32Array(bytes.buffer, 0, HEAD / 4)
  head.set([MAGIC, table.size, ...ARRAYS.map(([name]) => table[name].length)])
  let at = HEAD
  for (const [name] of ARRAYS) {
    const { buffer, byteOffset, byteLength } = table[name]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += padded(byteLength)
  }
  return bytes
}

/** The table in bytes, without copying them; `undefined` where they are none, or one of another form. */
export function unpackTable(bytes: Uint8Array<ArrayBuffer>): NameTable | undefined {
  if (bytes.byteLength < HEAD || bytes.byteOffset % 4 !== 0) return
  const [magic, size = 0, ...lengths] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD / 4)
  if (magic !== MAGIC) return
  const starts: number[] = []
  let at = HEAD
  ARRAYS.forEach(([, width], place) => {
    starts.push(bytes.byteOffset + at)
    at += padded((lengths[place] ?? 0) * width)
  })
  if (at > bytes.byteLength) return
  const small = (name: (typeof ARRAYS)[number][0]): Uint8Array => {
    const place = ARRAYS.findIndex(([one]) => one === name)
    return new Uint8Array(bytes.buffer, starts[place], lengths[place])
  }
  const large = (name: (typeof ARRAYS)[number][0]): Uint32Array => {
    const place = ARRAYS.findIndex(([one]) => one === name)
    return new Uint32Array(bytes.buffer, starts[place], lengths[place])
  }
  return {
    size,
    letters: small('letters'),
    lettersStart: large('lettersStart'),
    entries: large('entries'),
    entriesStart: large('entriesStart'),
    givenRows: large('givenRows'),
    givenStart: large('givenStart'),
    familyRows: large('familyRows'),
    familyStart: large('familyStart'),
    givenCount: large('givenCount'),
    nearTokens: large('nearTokens'),
    nearStart: large('nearStart'),
    soundTokens: large('soundTokens'),
    soundStart: large('soundStart'),
    town: small('town'),
    towns: small('towns'),
    origins: small('origins'),
  }
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
