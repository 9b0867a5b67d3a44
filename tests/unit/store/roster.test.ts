import { expect, it } from 'vitest'
import type { Patient } from '../../../src/core/model.ts'
import { openRoster } from '../../../src/store/roster.ts'
import { beginDraft, openDraft } from '../../../src/store/roster-draft.ts'
import { newShards, sealShard } from '../../../src/store/roster-shards.ts'
import { checkStores } from '../../../src/store/whole.ts'
import { everybody } from '../../support/everybody.ts'
import { logWorld } from '../../support/log-world.ts'

const patients = (count: number, family: string): Patient[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `${number}`,
    names: [{ kind: 'official', given: `Given${number}`, family }],
    status: 'active',
  }))
const AT = '2026-11-03T09:00:00.000Z'
const never = new AbortController().signal

async function world() {
  const stores = await logWorld()
  return { ...stores, roster: openRoster(stores.database, stores.vault) }
}

it('keeps a list of several shards, with progress, and says how many while locked', async () => {
  const { roster, vault } = await world()
  const shares: number[] = []
  await roster.save(patients(2500, 'Marlow'), (share) => shares.push(share), never)
  expect(shares).toEqual([0.4, 0.8, 1])
  expect(await everybody(roster)).toEqual(patients(2500, 'Marlow'))
  await vault.lock()
  expect(await roster.count()).toBe(2500)
  await expect(everybody(roster)).rejects.toMatchObject({ code: 'locked' })
})

it('replaces a list whole or not at all', async () => {
  const { roster, database } = await world()
  await roster.save(patients(1500, 'Old'), () => undefined, never)
  const stop = new AbortController()
  const failing = roster.save(patients(3000, 'New'), () => stop.abort('enough'), stop.signal)
  await expect(failing).rejects.toBe('enough')
  expect(await everybody(roster)).toEqual(patients(1500, 'Old'))
  const before = await roster.version()
  await roster.save(patients(700, 'New'), () => undefined, never)
  expect(await everybody(roster)).toEqual(patients(700, 'New'))
  expect(await roster.version()).toBeGreaterThan(before)
  expect(new Set((await database.shards.toArray()).map(({ version }) => version)).size).toBe(1)
})

it('says so where a shard is missing, changed or of another place', async () => {
  const { roster, database } = await world()
  await roster.save(patients(1500, 'Marlow'), () => undefined, never)
  const shards = await database.shards.toArray()
  const [first, second] = shards
  const damages = [
    () => database.shards.delete([1, 1]),
    () => database.shards.update([1, 0], { sealed: second?.sealed }),
    () => database.shards.update([1, 1], { 'sealed.bytes': first?.sealed.bytes.slice(1) }),
    () => database.roster.update('roster', { patients: 1499 }),
  ]
  for (const damage of damages) {
    await damage()
    await expect(everybody(roster)).rejects.toMatchObject({ code: 'roster-damaged' })
    await database.shards.bulkPut(shards)
  }
})

it('stores no name in plain, and nothing at all once erased', async () => {
  const { roster, database } = await world()
  await roster.save(patients(10, 'Marlow'), () => undefined, never)
  const stored = (await database.shards.toArray()).map(({ sealed }) => new TextDecoder().decode(sealed.bytes))
  expect(stored.join()).not.toMatch(/Marlow|Given/u)
  await roster.erase()
  expect([await roster.count(), await database.shards.count(), await everybody(roster)]).toEqual([0, 0, []])
})

it('is whole after every change by hand, and seen to be damaged where a shard is missing then', async () => {
  const { roster, ...stores } = await world()
  await roster.save(patients(1500, 'Marlow'), () => undefined, never)
  await roster.remove(3)
  await roster.put({ id: 'own', names: [{ kind: 'official', given: 'Own' }], status: 'active' })
  await checkStores(stores)
  await stores.database.shards.delete([1, 1])
  await expect(checkStores(stores)).rejects.toMatchObject({ code: 'roster-damaged' })
})

it('a list stored when a shard held a thousand is read, changed, imported over and taken back as it was', async () => {
  const { roster, database } = await world()
  const old = patients(1500, 'Marlow')
  const key = await roster.key()
  for (const shard of [0, 1]) {
    await database.shards.put(await sealShard(key, { base: 1, shard }, old.slice(shard * 1000, (shard + 1) * 1000)))
  }
  await database.roster.put({ id: 'roster', version: 1, base: 1, shards: 2, patients: 1500, places: 1500 })
  expect(await everybody(roster)).toEqual(old)
  expect(await roster.patientsAt([999, 1000, 1499])).toEqual([old[999], old[1000], old[1499]])
  const [own] = patients(1, 'Own')
  if (own === undefined) throw new Error('nobody')
  await roster.put(own, 1200)
  await roster.remove(300)
  const changed = old.with(1200, own).with(300, { id: '', names: [], status: 'inactive' })
  expect(await everybody(roster)).toEqual(changed)
  const base = await beginDraft(database)
  const writer = await openDraft(database, key, { ...newShards(base), places: 0 })
  await writer.put(patients(700, 'New'))
  const against = await roster.version()
  const committed = { draft: await writer.end(), against, gone: [5, 1200], kept: [], leaving: 'keep', at: AT } as const
  await roster.commit(committed, () => undefined, never)
  expect((await roster.patientsAt([699, 700, 701])).map(({ names: [name] }) => name?.family)).toEqual([
    'New',
    'Marlow',
    'Own',
  ])
  await roster.undo()
  expect(await everybody(roster)).toEqual(changed)
})
