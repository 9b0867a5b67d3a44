import { expect, it } from 'vitest'
import type { PeopleStage } from '../../../src/core/options.ts'
import { openPeople } from '../../../src/service/people.ts'
import { everybody } from '../../support/everybody.ts'
import { listFile, listWorld, lookupsOn } from '../../support/list-world.ts'

const ROWS = ['A1,Zoë,Marlow,1980-02-29,active', 'A2,Berta,Öberg,1985-09-01,active', 'A3,Otto,Hale,1920-01-02,active']

async function world() {
  const lists = await listWorld()
  await lists.one.read([listFile(...ROWS)])
  await lists.one.use('former')
  const said: PeopleStage[] = []
  let started = 0
  const newWorker = () => {
    started += 1
    return lookupsOn(lists.database)
  }
  const people = openPeople(lists.roster, newWorker, (stage) => said.push(stage))
  const names = async (words = '') => (await people.rows(0, await people.find(words))).map(({ name }) => name)
  return { ...lists, people, said, names, started: () => started }
}
const NEW = { names: [{ kind: 'official' as const, given: 'Noor', family: 'Dijk' }], status: 'active' as const }

it('opens the list once, and again only where another came into force', async () => {
  const { people, names, said, started, roster, one } = await world()
  await people.follow(true)
  await people.follow(true)
  expect(started()).toBe(1)
  expect(said.at(-1)).toEqual({ kind: 'open', edits: 0 })
  expect(await names()).toEqual(['Otto Hale', 'Zoë Marlow', 'Berta Öberg'])
  expect(await names('ber')).toEqual(['Berta Öberg'])
  await one.read([listFile(...ROWS.slice(1))])
  await one.use('remove')
  await people.follow(true)
  expect(await names()).toEqual(['Otto Hale', 'Berta Öberg'])
  await roster.undo()
  await people.follow(true)
  expect([await names('zoe'), started()]).toEqual([['Zoë Marlow'], 3])
})

it('adds, changes, removes and puts back, on disk and on screen, without reading the list anew', async () => {
  const { people, names, roster, started } = await world()
  await people.follow(true)
  expect(await people.write(NEW)).toBeUndefined()
  expect(await names('noor')).toEqual(['Noor Dijk'])
  const [zoe] = await people.rows(0, await people.find('zoe'))
  const place = zoe?.place ?? -1
  const before = await people.person(place)
  await people.write({ ...NEW, names: [...before.names, { kind: 'nickname', given: 'Zo' }] }, place)
  expect(await people.person(place)).toMatchObject({ id: before.id, chart: before.chart, hand: 'changed' })
  expect((await people.person(place)).dob).toBeUndefined()
  await people.remove(place)
  expect([await names('zo'), await roster.count()]).toEqual([[], 3])
  await people.restore(before, place)
  expect([await names('zo'), await roster.count()]).toEqual([['Zoë Marlow'], 4])
  // The change itself is heard of everywhere; here it is known already.
  await people.follow(true)
  expect(started()).toBe(1)
  expect((await everybody(roster)).find(({ hand }) => hand === 'added')?.names).toEqual(NEW.names)
})

it('is not read anew for changes made while it is looked whether another list is in force', async () => {
  const { people, names, started, roster } = await world()
  await people.follow(true)
  const turns = async (count: number): Promise<void> => {
    for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate)
  }
  // The look of `follow`, after the two of the first change, lasts until the second change is on disk and not yet known of.
  const { version, put } = roster
  let looks = 0
  roster.version = async () => {
    looks += 1
    await turns(looks === 3 ? 100 : 0)
    return version()
  }
  roster.put = async (...what) => {
    const place = await put(...what)
    await turns(200)
    return place
  }
  await Promise.all([people.write(NEW), people.follow(true), people.write(NEW)])
  expect([await names('noor'), started()]).toEqual([['Noor Dijk', 'Noor Dijk'], 1])
})

it('each change is another version of the list, with every other place as it was', async () => {
  const { people, roster } = await world()
  const versions = [await roster.version()]
  await people.write(NEW)
  versions.push(await roster.version())
  await people.remove(0)
  versions.push(await roster.version())
  expect(new Set(versions).size).toBe(3)
  const all = await everybody(roster)
  expect(all.map(({ names: [first] }) => first?.given)).toEqual([undefined, 'Berta', 'Otto', 'Noor'])
})

it('can begin with nobody, one by one', async () => {
  const lists = await listWorld()
  const people = openPeople(
    lists.roster,
    () => lookupsOn(lists.database),
    () => undefined,
  )
  expect(await people.write(NEW)).toBeUndefined()
  expect([await lists.roster.count(), (await everybody(lists.roster)).length]).toEqual([1, 1])
  await people.follow(true)
  expect(await people.find('dijk')).toBe(1)
})

it('holds no name any more once it is let go of, and says so while locked', async () => {
  const { people, vault, said } = await world()
  await people.follow(true)
  const asked = people.rows(0, 3)
  await people.follow(false)
  await expect(asked).rejects.toMatchObject({ code: 'locked' })
  await expect(people.find('zoe')).rejects.toMatchObject({ code: 'locked' })
  expect(said.at(-1)).toEqual({ kind: 'closed' })
  await vault.lock()
  await people.follow(true)
  expect(said.at(-1)).toEqual({ kind: 'failed', fault: 'locked' })
  expect(await people.write(NEW)).toBe('locked')
})
