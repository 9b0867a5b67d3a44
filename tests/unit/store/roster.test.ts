import { expect, it } from 'vitest'
import type { Patient } from '../../../src/core/model.ts'
import { openRoster } from '../../../src/store/roster.ts'
import { checkStores } from '../../../src/store/whole.ts'
import { everybody } from '../../support/everybody.ts'
import { logWorld } from '../../support/log-world.ts'

const patients = (count: number, family: string): Patient[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `${number}`,
    names: [{ kind: 'official', given: `Given${number}`, family }],
    status: 'active',
  }))
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
  expect(await database.shards.count()).toBe(1)
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
