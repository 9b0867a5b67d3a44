import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { logRecords, tableBlocks } from './leveldb.ts'
import { unpackMozLz4 } from './lz4.ts'
import { unsnap, unsnapFrames } from './snappy.ts'

/** What stands in a file: as it is, or unpacked from what a browser packs. */
export interface Layer {
  kind: string
  bytes: Buffer
}

/** How Chromium marks a value of IndexedDB that it packed. */
const PACKED_VALUE = Buffer.from([0xff, 0x11, 0x02])

/** Every layer of a file. One that is torn, because the browser was writing it, gives as much as can be read. */
export function* layersOf(path: string): Generator<Layer> {
  const file = readFileSync(path)
  yield { kind: 'plain file', bytes: file }
  for (const layer of unpacked(path, file)) {
    yield layer
    yield* packedValues(layer.bytes)
  }
  yield* packedValues(file)
}

function unpacked(path: string, file: Buffer): Layer[] {
  const is = (magic: string): boolean => file.subarray(0, magic.length).equals(Buffer.from(magic, 'latin1'))
  if (/\.log$|MANIFEST-/u.test(path)) return [{ kind: 'LevelDB log', bytes: logRecords(file) }]
  if (/\.(?:ldb|sst)$/u.test(path)) return [{ kind: 'LevelDB table', bytes: tableBlocks(file) }]
  if (is('SQLite format 3')) return cells(path)
  if (is('mozLz40\0')) return [{ kind: 'LZ4', bytes: unpackMozLz4(file) }]
  if (file.subarray(4, 10).equals(Buffer.from('sNaPpY'))) return [{ kind: 'Snappy frames', bytes: unsnapFrames(file) }]
  if (is('\x1f\x8b')) return attempt(() => [{ kind: 'gzip', bytes: gunzipSync(file) }])
  return []
}

function* packedValues(bytes: Buffer): Generator<Layer> {
  for (let at = bytes.indexOf(PACKED_VALUE); at !== -1; at = bytes.indexOf(PACKED_VALUE, at + 1)) {
    const value = unsnap(bytes, at + PACKED_VALUE.length)
    if (value !== undefined) yield { kind: 'packed value', bytes: value }
  }
}

/** Every cell of every table, each also unpacked where it is packed. */
function cells(path: string): Layer[] {
  return attempt(() => {
    const database = new DatabaseSync(path, { readOnly: true })
    const parts: Buffer[] = []
    const values: Buffer[] = []
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all()
    for (const { name } of tables) {
      for (const row of database.prepare(`select * from "${name}"`).all()) {
        for (const cell of Object.values(row)) {
          if (typeof cell === 'string') parts.push(Buffer.from(cell))
          if (!(cell instanceof Uint8Array)) continue
          parts.push(Buffer.from(cell))
          values.push(unsnap(cell) ?? Buffer.alloc(0))
        }
      }
    }
    database.close()
    return [
      { kind: 'SQLite', bytes: Buffer.concat(parts) },
      { kind: 'SQLite, packed value', bytes: Buffer.concat(values) },
    ]
  })
}

function attempt(read: () => Layer[]): Layer[] {
  try {
    return read()
  } catch {
    return []
  }
}
