import { expect, it } from 'vitest'
import type { Intent } from '../../../src/core/draft.ts'
import { deskWorld } from '../../support/desk-world.ts'
import { decision } from '../../support/log-world.ts'

const { outcome: _, ...draft } = decision(1)
const intent: Intent = { draft, action: 'decline-silently', identity: { profileId: '1001' } }
const gone = { code: 'no-such-intent' }

async function waiting() {
  const world = await deskWorld()
  await world.outbox.put(draft.id, draft.at, intent, 'page')
  return world
}

it('keeps an intent through waiting, acting and observed', async () => {
  const { outbox, clock } = await waiting()
  const state = async () =>
    (await outbox.rows()).map(({ state, since, outcome }) => [state, since - clock.now, outcome?.kind])
  expect(await state()).toEqual([['waiting', 0, undefined]])
  await outbox.release(draft.id)
  expect(await state()).toEqual([['acting', 0, undefined]])
  await outbox.observe(draft.id, { kind: 'done' })
  expect(await state()).toEqual([['observed', 0, 'done']])
  expect(await outbox.read(draft.id)).toEqual(intent)
})

it('lets an intent be withdrawn only before it is released, and released only before it is withdrawn', async () => {
  const { outbox } = await waiting()
  const results = await Promise.allSettled([outbox.withdraw(draft.id), outbox.release(draft.id)])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(outbox.release(draft.id)).rejects.toMatchObject(gone)
  await expect(outbox.withdraw(draft.id)).rejects.toMatchObject(gone)
})

it('keeps the first outcome, and takes it while locked', async () => {
  const { outbox, vault } = await waiting()
  await outbox.release(draft.id)
  await vault.lock()
  await outbox.observe(draft.id, { kind: 'unconfirmed', why: 'still-there' })
  await outbox.observe(draft.id, { kind: 'done' })
  expect((await outbox.rows())[0]?.outcome).toEqual({ kind: 'unconfirmed', why: 'still-there' })
  await expect(outbox.read(draft.id)).rejects.toMatchObject({ code: 'locked' })
  await expect(outbox.put('other', draft.at, intent, 'page')).rejects.toMatchObject({ code: 'locked' })
})

it('takes an id once, and nothing about a person lies open in it', async () => {
  const { outbox, database } = await waiting()
  await expect(outbox.put(draft.id, draft.at, intent, 'page')).rejects.toThrow()
  const [row] = await database.outbox.toArray()
  const stored = `${JSON.stringify({ ...row, sealed: '' })}${new TextDecoder().decode(row?.sealed.bytes)}`
  expect(stored).not.toMatch(/Fictitious|1001/u)
})

it('says so where an intent is not there, changed, or of another place', async () => {
  const { outbox, database } = await waiting()
  await expect(outbox.read('nobody')).rejects.toMatchObject(gone)
  const [row] = await database.outbox.toArray()
  await database.outbox.add({ ...row, id: 'other' } as NonNullable<typeof row>)
  await expect(outbox.read('other')).rejects.toMatchObject({ code: 'log-damaged' })
})
