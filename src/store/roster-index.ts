import type { Database } from './database.ts'
import { INDEX_FROM, listInForce, type RosterKey } from './roster-shards.ts'
import { open, seal } from './seal.ts'
import { openPieces, sealPieces } from './seal-pieces.ts'

/** The stored index of the list in force: bytes, whatever they mean. */
export interface RosterIndex {
  /** The newest index that says something of the list in force: the version it was made of, and the places changed since. */
  standing(): Promise<{ version: number; edited: number[] } | undefined>
  /** `undefined` where none was stored for this version of the list, or it cannot be read. @throws Fault `locked` */
  load(version: number): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Stores the index of a version of the list in the place of an older one, while that version is in force. @throws Fault `locked` */
  save(version: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>
}

/**
 * Opens the store of the index. Nothing is written before it is encrypted.
 * @param opened what opens the list; rejects with a Fault `locked`
 */
export function openRosterIndex(database: Database, opened: () => Promise<RosterKey>): RosterIndex {
  const placeOf =
    (id: string, version: number) =>
    (piece: number | 'head'): string =>
      `roster-index|2|${id}|${version}|${piece}`
  return {
    async standing() {
      const list = await listInForce(database)
      if (list === undefined) return
      const version = (await indexVersions(database, list.base, list.version)).at(-1)
      if (version === undefined) return
      const edits = (list.edits ?? []).filter((edit) => edit.version > version)
      // Each change made a version: where one is left out, nobody knows what it changed.
      if (edits.length !== list.version - version) return
      return { version, edited: [...new Set(edits.map(({ place }) => place))] }
    },
    async load(version) {
      const { key, databaseId } = await opened()
      const place = placeOf(databaseId, version)
      const row = await database.shards.get([version, INDEX_FROM])
      if (row?.pieces === undefined) return
      try {
        const length = await open(key, place('head'), row.sealed)
        return typeof length === 'number' ? await openPieces(key, place, row.pieces, length) : undefined
      } catch {
        return
      }
    },
    async save(version, bytes) {
      const { key, databaseId } = await opened()
      const place = placeOf(databaseId, version)
      const sealed = await seal(key, place('head'), bytes.length)
      const pieces = await sealPieces(key, place, bytes)
      await database.transaction('rw', database.roster, database.shards, async () => {
        const current = await database.roster.get('roster')
        if (current?.version !== version) return
        const older = await indexVersions(database, current.base ?? version, version)
        await database.shards.bulkDelete(older.map((one) => [one, INDEX_FROM]))
        await database.shards.put({ version, shard: INDEX_FROM, sealed, pieces })
      })
    },
  }
}

/** Of which versions, from one up to and with another, there is an index. */
async function indexVersions(database: Database, from: number, to: number): Promise<number[]> {
  const range = database.shards.where('[version+shard]').between([from, INDEX_FROM], [to, INDEX_FROM], true, true)
  return (await range.primaryKeys()).flatMap(([version, shard]) => (shard === INDEX_FROM ? [version] : []))
}
