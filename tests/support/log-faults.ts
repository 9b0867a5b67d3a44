import type { LogExport } from '../../src/core/log/export-form.ts'
import type { Database, LogRow } from '../../src/store/database.ts'

/** One change that somebody made to an export. */
export interface ExportFault {
  name: string
  log: LogExport
}

type List = 'decisions' | 'messages' | 'keeping'

/** Every way to edit one value of an entry: each leaf changed, each key taken away, one added. */
export function* editsOf(value: unknown, path = ''): Generator<{ path: string; value: unknown }> {
  if (typeof value === 'string') yield { path, value: `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}` }
  else if (typeof value === 'number') yield { path, value: value === 1 ? 2 : 1 }
  else if (Array.isArray(value)) {
    yield { path, value: [...value, 'added'] }
    for (const [place, item] of value.entries()) {
      for (const edit of editsOf(item, `${path}[${place}]`))
        yield { path: edit.path, value: value.with(place, edit.value) }
      yield { path: `${path}[${place}] gone`, value: value.toSpliced(place, 1) }
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { path: `${path}.added`, value: { ...value, added: 'x' } }
    for (const [key, item] of Object.entries(value)) {
      for (const edit of editsOf(item, `${path}.${key}`))
        yield { path: edit.path, value: { ...value, [key]: edit.value } }
      const { [key]: _, ...rest } = value as Record<string, unknown>
      yield { path: `${path}.${key} gone`, value: rest }
    }
  }
}

/** Every single edit of the entry at a place. */
export function* editFaults(log: LogExport, list: List, place: number): Generator<ExportFault> {
  for (const { path, value } of editsOf(log[list][place])) {
    yield { name: `edit ${list}[${place}]${path}`, log: withList(log, list, (all) => all.with(place, value)) }
  }
}

/** Deletion, insertion (a copy here, a copy elsewhere), swap with the next, and truncation from a place on. */
export function* orderFaults(log: LogExport, list: List, place: number): Generator<ExportFault> {
  const all: unknown[] = log[list]
  const changes: [string, unknown[]][] = [
    ['deletion of', all.toSpliced(place, 1)],
    ['insertion of a copy at', all.toSpliced(place, 0, all[place])],
    ['insertion of another at', all.toSpliced(place, 0, { ...(all[(place + 7) % all.length] as object) })],
    ['truncation at', all.slice(0, place)],
  ]
  if (place > 0) changes.push(['beheading at', all.slice(place)])
  if (place + 1 < all.length) changes.push(['swap at', swapped(all, place, place + 1)])
  for (const [name, changed] of changes)
    yield { name: `${name} ${list}[${place}]`, log: { ...log, [list]: changed } as LogExport }
}

/** The swap of two entries, wherever they stand. */
export function swapFault(log: LogExport, list: List, a: number, b: number): ExportFault {
  return { name: `swap of ${list}[${a}] and [${b}]`, log: withList(log, list, (all) => swapped(all, a, b)) }
}

function swapped(all: readonly unknown[], a: number, b: number): unknown[] {
  return all.with(a, all[b]).with(b, all[a])
}

function withList(log: LogExport, list: List, change: (all: unknown[]) => unknown[]): LogExport {
  return { ...log, [list]: change(log[list]) } as LogExport
}

/** One change that somebody made to the stored log. */
export interface StoredFault {
  name: string
  make(database: Database): Promise<unknown>
}

/** Everything that can be done to one stored row: every field edited, the row deleted, copied on, swapped, all from it on cut. */
export function storedFaults(rows: readonly LogRow[], place: number): StoredFault[] {
  const row = rows[place]
  if (row === undefined) return []
  const name = `${row.chain} ${row.seq}`
  const put = (change: Partial<LogRow>) => (database: Database) => database.log.put({ ...row, ...change })
  const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> =>
    bytes.with(at, (bytes[at] ?? 0) ^ 1)
  const { iv, bytes } = row.sealed
  const other = rows[(place + 5) % rows.length] ?? row
  const sameChain = rows.filter(({ chain }) => chain === row.chain)
  const behind = sameChain.filter(({ seq }) => seq >= row.seq)
  const next = sameChain.find(({ seq }) => seq > row.seq)
  const edits: [string, (database: Database) => Promise<unknown>][] = [
    ['id', put({ id: `f${row.id.slice(1)}` })],
    ['at', put({ at: `${row.at.slice(0, -2)}9Z` })],
    ['about', put({ about: `${row.about}x` })],
    ['nonce', put({ sealed: { iv: flipped(iv, place % iv.length), bytes } })],
    ['sealed', put({ sealed: { iv, bytes: flipped(bytes, (place * 31) % bytes.length) } })],
    ['mac', put({ mac: `${row.mac.slice(0, -1)}g` })],
    ['cut', put({ cut: 'x' })],
    ['content of another', put({ sealed: other.sealed })],
    ['content and mac of another', put({ sealed: other.sealed, mac: other.mac })],
    ['deletion', (database) => database.log.delete([row.chain, row.seq])],
    ['truncation', (database) => database.log.bulkDelete(behind.map(({ chain, seq }) => [chain, seq]))],
    ['insertion', (database) => database.log.add({ ...row, seq: rows.length + 1000, id: 'new' })],
  ]
  if (next !== undefined) {
    edits.push([
      'swap',
      async (database) => {
        await database.log.bulkDelete([row, next].map(({ chain, seq }) => [chain, seq]))
        await database.log.bulkAdd([
          { ...row, seq: next.seq },
          { ...next, seq: row.seq },
        ])
      },
    ])
  }
  return edits.map(([what, make]) => ({ name: `${what} of ${name}`, make }))
}
