import { expect, it, vi } from 'vitest'
import { codeOf } from '../../../src/core/fault.ts'
import type { ListDraft } from '../../../src/core/roster/list-draft.ts'
import { linesOf } from '../../bench/list-lines.ts'
import { everybody } from '../../support/everybody.ts'
import { listFile, listWorld } from '../../support/list-world.ts'

const FIRST = [
  'A1,Zoë,Marlow,1980-02-29,active',
  'A2,Berta,Lindqvist,1985-09-01,active',
  'A3,Otto,Hale,1920-01-02,active',
  'A4,Ines,Vega,1970-05-06,active',
  'A5,Bo,Ek,1950-02-28,inactive',
]
/** Berta has married, Zoë's number was given anew, Ines and Otto are gone, Noor is new. */
const SECOND = [
  'N9,Noor,Dijk,1999-12-31,active',
  'A2,Berta,Öberg,1985-09-01,active',
  'B1,Zoë,Marlow,1980-02-29,active',
  'A9,Ines,Vega,1970-05-07,active',
]

type World = Awaited<ReturnType<typeof listWorld>>
const draftOf = ({ last }: World): ListDraft => {
  const stage = last()
  if (stage?.kind !== 'read') throw new Error(`not read but ${stage?.kind}`)
  return stage.list
}
const people = async ({ roster }: World) =>
  (await everybody(roster)).map(({ names, status }) => `${names[0]?.given} ${names[0]?.family} ${status}`).sort()

async function imported(...rows: string[]): Promise<World> {
  const world = await listWorld()
  await world.one.read([listFile(...rows)])
  await world.one.use('former')
  return world
}

it('says of a first list nothing but what it is', async () => {
  const world = await listWorld()
  await world.one.read([listFile(...FIRST)])
  expect(draftOf(world).difference).toBeUndefined()
  expect(await world.roster.count()).toBe(0)
  await world.one.use('former')
  expect(await world.roster.count()).toBe(5)
  expect(await world.roster.before()).toBeUndefined()
})

it('tells who is new, who changed and how, and who is gone; ids stay', async () => {
  const world = await imported(...FIRST)
  const before = await everybody(world.roster)
  await world.one.read([listFile(...SECOND)])
  expect(draftOf(world).difference).toEqual({ fresh: 2, changed: 1, gone: 2, kept: 1, same: 1 })
  const fresh = await world.one.changes('fresh', 0, 20)
  expect(fresh.map(({ after }) => after?.names[0]?.given)).toEqual(['Noor', 'Ines'])
  const [changed] = await world.one.changes('changed', 0, 20)
  expect([changed?.before?.names[0]?.family, changed?.after?.names[0]?.family]).toEqual(['Lindqvist', 'Öberg'])
  expect(changed?.after?.id).toBe(before[1]?.id)
  const gone = await world.one.changes('gone', 1, 20)
  expect(gone.map((one) => one.before?.names[0]?.given)).toEqual(['Ines'])
})

it.each([
  ['former', ['Otto Hale inactive', 'Ines Vega inactive']],
  ['keep', ['Otto Hale active', 'Ines Vega active']],
  ['remove', []],
] as const)('does with those who are gone as the user says: %s', async (leaving, stay) => {
  const world = await imported(...FIRST)
  await world.one.read([listFile(...SECOND)])
  await world.one.use(leaving)
  const rest = ['Noor Dijk active', 'Berta Öberg active', 'Zoë Marlow active', 'Ines Vega active', 'Bo Ek inactive']
  expect(await people(world)).toEqual([...rest, ...stay].sort())
  expect(await world.roster.count()).toBe(rest.length + stay.length)
})

it('takes the last import back, once, and keeps nothing of it', async () => {
  const world = await imported(...FIRST)
  const was = await people(world)
  await world.one.read([listFile(...SECOND)])
  await world.one.use('remove')
  expect(await world.roster.before()).toMatchObject({ patients: 5 })
  const version = await world.roster.version()
  await world.roster.undo()
  expect(await people(world)).toEqual(was)
  expect(await world.roster.version()).toBeGreaterThan(version)
  expect(await world.roster.before()).toBeUndefined()
  expect(await world.database.shards.count()).toBe(1)
  await world.roster.undo()
  expect(await people(world)).toEqual(was)
})

it('takes nothing away of what was written by hand', async () => {
  const world = await imported(...FIRST)
  const [zoe] = await world.roster.patientsAt([0])
  if (zoe === undefined) throw new Error('nobody')
  await world.roster.put({ ...zoe, names: [...zoe.names, { kind: 'nickname', given: 'Zo' }], hand: 'changed' }, 0)
  await world.roster.put({
    id: 'own',
    names: [{ kind: 'official', given: 'Own', family: 'Entry' }],
    status: 'active',
    hand: 'added',
  })
  await world.one.read([listFile(...FIRST)])
  expect(draftOf(world).difference).toEqual({ fresh: 0, changed: 0, gone: 0, kept: 1, same: 5 })
  await world.one.use('remove')
  const all = await everybody(world.roster)
  expect(all.find(({ id }) => id === zoe.id)?.names).toHaveLength(2)
  expect(all.map(({ id }) => id)).toContain('own')
})

it('comes into force only where nobody changed the list meanwhile', async () => {
  const world = await imported(...FIRST)
  await world.one.read([listFile(...SECOND)])
  await world.roster.remove(0)
  await world.one.use('former')
  expect(world.last()).toEqual({ kind: 'failed', fault: 'import-failed' })
  expect(await world.roster.count()).toBe(4)
})

it('leaves nothing behind when it is called off', async () => {
  const world = await imported(...FIRST)
  await world.one.read([listFile(...SECOND)])
  expect(await world.database.shards.count()).toBe(2)
  world.one.cancel()
  await expect.poll(() => world.database.shards.count()).toBe(1)
  expect(await world.one.changes('fresh', 0, 20)).toEqual([])
})

it('is read again with the columns that the user names', async () => {
  const world = await listWorld()
  await world.one.read([new Blob(['Uno,Dos,Tres\nZoë,Marlow,1980-02-29\nBo,Ek,1950-02-28\n'])])
  const stage = world.last()
  if (stage?.kind !== 'failed') throw new Error('understood?')
  expect(stage).toMatchObject({ fault: 'import-no-name-column', tables: [{ header: ['Uno', 'Dos', 'Tres'] }] })
  const [table] = stage.tables ?? []
  if (table === undefined) throw new Error('no table')
  await world.one.readAgain({ tables: [{ ...table, fields: ['given', 'family', undefined] }] })
  expect(draftOf(world).sample).toMatchObject([
    { names: [{ given: 'Zoë', family: 'Marlow' }] },
    { names: [{ given: 'Bo', family: 'Ek' }] },
  ])
  expect(draftOf(world).sample[0]?.dob).toBeUndefined()
  await world.one.readAgain({ tables: [{ ...table, fields: ['given', 'family', 'birth'] }] })
  expect(draftOf(world).sample[0]?.dob).toBe('1980-02-29')
})

it('stops before the disk is full, says so, leaves nothing behind, and the list in force stays', async () => {
  const disk = { left: Number.POSITIVE_INFINITY }
  const world = await listWorld({ room: async () => disk.left })
  await world.one.read([listFile(...FIRST)])
  await world.one.use('former')
  const shards = await world.database.shards.count()
  const patients = await world.roster.count()
  const many = new Blob([...linesOf(20_000)])
  disk.left = 30_000_000
  await world.one.read([many])
  expect(world.last()).toMatchObject({ kind: 'failed', fault: 'storage-full' })
  await vi.waitFor(async () => expect(await world.database.shards.count()).toBe(shards))
  expect(await world.roster.count()).toBe(patients)
  disk.left = 40_000_000
  await world.one.read([many])
  expect(world.last()?.kind).toBe('read')
})

it('tells of a full disk however the database tells of it', () => {
  const full = new DOMException('no room', 'QuotaExceededError')
  expect(codeOf(full)).toBe('storage-full')
  expect(codeOf(Object.assign(new Error('aborted'), { name: 'AbortError', inner: full }))).toBe('storage-full')
  expect(codeOf(Object.assign(new Error('aborted'), { name: 'AbortError', inner: null }))).toBe('unexpected')
})
