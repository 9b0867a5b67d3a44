import { unpackTable } from '../../../../src/core/match/pack.ts'
import { look, openListBook } from '../../../../src/core/match/rank.ts'
import type { NameData } from '../../../../src/core/match/rarity.ts'
import { parseName } from '../../../../src/core/name.ts'
import { openDatabase } from '../../../../src/store/database.ts'
import { openRosterIndex } from '../../../../src/store/roster-index.ts'
import { rosterKey } from '../../../../src/store/roster-shards.ts'
import { openVault } from '../../../../src/store/vault.ts'

/** Times in ms of what a page does before its first answer. */
export interface LoadTimes {
  /** Read from IndexedDB, decrypted, made a table. */
  load: number
  /** How rare names are on this list. */
  rarity: number
  first: number
  heap: number
}

/** Stores an index, then loads it as a page of the extension does. */
async function measure(names: NameData, written: string): Promise<LoadTimes> {
  const kept = new Map<string, unknown>()
  const session = {
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value)
    },
    remove: async (key: string) => void kept.delete(key),
  }
  const database = openDatabase('load')
  const vault = openVault(database, session, { name: 'argon2id', memory: 64, iterations: 1, parallelism: 1 })
  await vault.create('four plain words here')
  await database.roster.put({ id: 'roster', version: 1, shards: 0, patients: 0 })
  const bytes = new Uint8Array(await (await fetch('/table')).arrayBuffer())
  await openRosterIndex(database, () => rosterKey(vault)).save(1, bytes)
  const start = performance.now()
  const table = unpackTable((await openRosterIndex(database, () => rosterKey(vault)).load(1)) ?? new Uint8Array())
  if (table === undefined) throw new Error('no table')
  const loaded = performance.now()
  const book = openListBook(table, names)
  const ready = performance.now()
  look(book, parseName(written))
  const heap = (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0
  return { load: loaded - start, rarity: ready - loaded, first: performance.now() - ready, heap }
}

Object.assign(globalThis, { measure })
