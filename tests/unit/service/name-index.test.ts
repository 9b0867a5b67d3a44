import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { buildTable } from '../../../src/core/match/build.ts'
import { POSSIBLE } from '../../../src/core/match/classify.ts'
import { packTable } from '../../../src/core/match/pack.ts'
import { openNameIndex } from '../../../src/service/name-index.ts'
import { writeIndex } from '../../../src/service/write-index.ts'
import type { StorageArea } from '../../../src/store/area.ts'
import { backupRows } from '../../../src/store/backup-read.ts'
import { writeBackup } from '../../../src/store/backup-write.ts'
import { openDatabase } from '../../../src/store/database.ts'
import type { Heads } from '../../../src/store/log-head.ts'
import { openRoster } from '../../../src/store/roster.ts'
import { openRosterIndex } from '../../../src/store/roster-index.ts'
import { openVault } from '../../../src/store/vault.ts'
import { PLENTY } from '../../support/list-world.ts'
import { crowd, NAMES, person } from '../core/match/book.ts'

const database = openDatabase()
afterEach(() => Promise.all(database.tables.map((table) => table.clear())))

/** The browser's session storage, in memory. */
function memory(): StorageArea {
  const kept = new Map<string, unknown>()
  return {
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value)
    },
    remove: async (key: string) => {
      kept.delete(key)
    },
  } as StorageArea
}

async function practice() {
  const kdf = { name: 'argon2id', memory: 64, iterations: 1, parallelism: 1 } as const
  const vault = openVault(database, memory(), kdf)
  await vault.create('four plain words here')
  const roster = openRoster(database, vault)
  const stored = openRosterIndex(database, roster.key)
  const save = (patients: Parameters<typeof roster.save>[0]) =>
    roster.save(patients, () => undefined, new AbortController().signal)
  return { vault, roster, stored, save, open: () => openNameIndex(roster, stored, NAMES) }
}

const list = [person('robert', 'Robert', 'James', 'Quistgaard'), ...crowd(1200)]

it('finds a patient through the stored index, in a page that never read the list', async () => {
  const { save, open, roster, stored } = await practice()
  await save(list)
  const shares: number[] = []
  await writeIndex(database, await roster.key(), NAMES, (share) => shares.push(share), PLENTY)
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
  expect(shares.at(-1)).toBe(1)
  expect(await stored.load(await roster.version())).toBeDefined()
  const { probability, matches } = await open().find('Bob Quistgaard', undefined, 0.5)
  expect(probability).toBeGreaterThan(0.9)
  expect(matches[0]).toMatchObject({ patientId: 'robert', listName: 'Robert James Quistgaard' })
})

it('notices another list, and the old index goes with the old list', async () => {
  const { save, open, roster, stored } = await practice()
  await save(list)
  const index = open()
  await index.find('Bob Quistgaard', undefined, 0.5)
  const first = await roster.version()
  await save(list.slice(1))
  expect((await index.find('Bob Quistgaard', undefined, 0.5)).probability).toBeLessThan(0.5)
  expect(await stored.load(first)).toBeUndefined()
})

describe('after changes by hand', () => {
  const large = [...list, ...crowd(5000)]
  const anna = person('anna', 'Annunziata', '', 'Velde-Roos')

  it('a large list is not read again: the index is, with what was changed', async () => {
    const { save, open, roster, stored } = await practice()
    await save(large)
    const index = open()
    await index.find('Bob Quistgaard', undefined, 0.5)
    const made = await roster.version()
    await roster.remove(0)
    await roster.put(anna)
    await roster.put({ ...anna, names: [{ kind: 'official', given: 'Annika', family: 'Velde-Roos' }] }, large.length)
    roster.shards = () => {
      throw new Error('the whole list was read')
    }
    for (const one of [index, open()]) {
      expect((await one.find('Bob Quistgaard', undefined, 0.5)).probability).toBeLessThan(0.5)
      const { matches, probability } = await one.find('Annika Velde-Roos', undefined, 0.5)
      expect(probability).toBeGreaterThan(0.9)
      expect(matches[0]).toMatchObject({ patientId: 'anna', listName: 'Annika Velde-Roos' })
      expect((await one.find('Annunziata Veldhuizen', undefined, 0.5)).probability).toBeLessThan(0.5)
    }
    expect(await stored.standing()).toEqual({ version: made, edited: [0, large.length] })
  })

  it('too many of them make a new index, and the old one goes', async () => {
    const { save, open, roster, stored } = await practice()
    await save(large)
    await open().find('Bob Quistgaard', undefined, 0.5)
    for (let turn = 0; turn < 101; turn += 1) await roster.put(anna, 7)
    expect(await stored.standing()).toBeUndefined()
    expect((await open().find('Annunziata Velde-Roos', undefined, 0.5)).probability).toBeGreaterThan(0.9)
    expect(await stored.standing()).toEqual({ version: await roster.version(), edited: [] })
    expect((await database.shards.toArray()).filter(({ pieces }) => pieces !== undefined)).toHaveLength(1)
  }, 30_000)

  it('an import that is begun leaves the index', async () => {
    const { save, open, roster, stored } = await practice()
    await save(large)
    await open().find('Bob Quistgaard', undefined, 0.5)
    await roster.put(anna, 7)
    await roster.drop()
    expect(await stored.standing()).toMatchObject({ edited: [7] })
  })
})

it('stores no name in the clear', async () => {
  const { save, roster } = await practice()
  await save(list)
  await writeIndex(database, await roster.key(), NAMES, () => undefined, PLENTY)
  const rows = await database.shards.toArray()
  const stored = rows.flatMap(({ sealed, pieces }) => [new Blob([sealed.bytes]), ...(pieces ? [pieces] : [])])
  const bytes = await Promise.all(
    stored.map(async (blob) => new TextDecoder('latin1').decode(await blob.arrayBuffer())),
  )
  expect(bytes.length).toBe(rows.length + 1)
  const named = (text: string): boolean => /quistgaard/iu.test(text)
  expect(bytes.filter(named)).toEqual([])
  // The control: the same look finds the name in what would have been stored without the vault.
  const plain = packTable(buildTable(list))
  expect(named(new TextDecoder('latin1').decode(plain))).toBe(true)
})

describe('a stored index is read only as it was written', () => {
  /** Bytes that take three pieces; each piece is of another letter. */
  const letters = new Uint8Array(600_000).map((_, at) => 65 + Math.floor(at / 262_144))
  const SEALED = 12 + 262_144 + 16
  it.each<[string, (pieces: Blob) => Blob]>([
    [
      'two pieces changed places',
      (all) => new Blob([all.slice(SEALED, 2 * SEALED), all.slice(0, SEALED), all.slice(2 * SEALED)]),
    ],
    ['the last piece is missing', (all) => all.slice(0, 2 * SEALED)],
    ['a piece stands twice', (all) => new Blob([all.slice(0, SEALED), all.slice(0, SEALED), all.slice(2 * SEALED)])],
    ['there is more behind it', (all) => new Blob([all, new Uint8Array(1)])],
    ['a byte is another', (all) => new Blob([all.slice(0, 99), new Uint8Array([7]), all.slice(100)])],
  ])('%s', async (_, change) => {
    const { save, roster, stored } = await practice()
    await save(list)
    const version = await roster.version()
    await stored.save(version, letters)
    expect(await stored.load(version)).toEqual(letters)
    const row = await database.shards.get([version, 1_000_000])
    if (row?.pieces === undefined) throw new Error('nothing stored')
    await database.shards.put({ ...row, pieces: change(row.pieces) })
    expect(await stored.load(version)).toBeUndefined()
  })

  it('as that of another list', async () => {
    const { save, roster, stored } = await practice()
    await save(list)
    await stored.save(await roster.version(), letters)
    const row = await database.shards.get([await roster.version(), 1_000_000])
    await save(list)
    if (row !== undefined) await database.shards.put({ ...row, version: await roster.version() })
    expect(await stored.load(await roster.version())).toBeUndefined()
  })

  it('and it is not stored where another list came into force while it was made', async () => {
    const { save, roster, stored } = await practice()
    await save(list)
    const before = await roster.version()
    await save(list)
    await stored.save(before, letters)
    expect([await stored.load(before), await stored.standing()]).toEqual([undefined, undefined])
  })
})

it('makes the index anew where the stored one was damaged', async () => {
  const { save, roster, open } = await practice()
  await save(list)
  await writeIndex(database, await roster.key(), NAMES, () => undefined, PLENTY)
  const row = (await database.shards.toArray()).at(-1)
  if (row?.pieces === undefined) throw new Error('nothing stored')
  await database.shards.put({ ...row, pieces: row.pieces.slice(0, 1000) })
  expect((await open().find('Bob Quistgaard', undefined, 0.5)).probability).toBeGreaterThan(0.9)
})

it('is left out of a backup: it is made again from the list', async () => {
  const { save, roster, vault } = await practice()
  await save(list)
  await writeIndex(database, await roster.key(), NAMES, () => undefined, PLENTY)
  const rows = await database.shards.toArray()
  expect(rows.filter(({ pieces }) => pieces !== undefined)).toHaveLength(1)
  const heads = { read: async () => undefined } as unknown as Heads
  const source = { database, vault, heads, local: memory(), settings: [], now: () => new Date() }
  const kept: string[] = []
  const written: BlobPart[] = []
  for await (const piece of writeBackup(source)) written.push(piece)
  for await (const { table } of backupRows(new Blob(written))) kept.push(table)
  expect(kept.filter((table) => table === 'shards')).toHaveLength(rows.length - 1)
})

it('answers nobody while locked', async () => {
  const { save, open, vault } = await practice()
  await save(list)
  await vault.lock()
  await expect(open().find('Bob Quistgaard', undefined, 0.5)).rejects.toMatchObject({ code: 'locked' })
})

it('on a full disk no index is stored, and a patient is found all the same', async () => {
  const { save, roster, stored } = await practice()
  await save(list)
  await expect(
    writeIndex(
      database,
      await roster.key(),
      NAMES,
      () => undefined,
      async () => 1_000_000,
    ),
  ).rejects.toMatchObject({ code: 'storage-full' })
  const full = { ...stored, save: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }
  const found = await openNameIndex(roster, full, NAMES).find('Robert Quistgaard', undefined, 0.2)
  expect(found.patients[0]?.id).toBe('robert')
})

it('for a verdict only those are read whom it shows, and what it says of them is the same', async () => {
  const { save, roster, stored } = await practice()
  const alike = ['one', 'two', 'three', 'four', 'five'].map((id) => person(id, 'Ottilie', '', 'Brandmüller'))
  await save([...list, ...alike])
  const read: number[] = []
  const watched = {
    ...roster,
    patientsAt: (places: readonly number[]) => {
      read.push(places.length)
      return roster.patientsAt(places)
    },
  }
  const index = openNameIndex(watched, stored, NAMES)
  for (const name of ['Robert Quistgaard', 'Ottilie Brandmüller', 'Zyx Vwutsrq']) {
    const [all, verdict] = [await index.find(name, undefined, 0.2), await index.judge(name, undefined, 0.2)]
    const isShown = verdict.probability >= POSSIBLE
    expect(verdict.probability).toBe(all.probability)
    expect(verdict.matches).toEqual(isShown ? all.matches.slice(0, verdict.matches.length) : [])
    const close = (found: typeof all) =>
      found.matches.filter(({ probability }) => probability > (found.matches[0]?.probability ?? 0) / 2).length
    if (isShown) expect(close(verdict)).toBe(close(all))
  }
  expect(read.filter((_, at) => at % 2 === 1)).toEqual([1, 5, 0])
})
