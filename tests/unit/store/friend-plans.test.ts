import { expect, it } from 'vitest'
import type { KeptPlan } from '../../../src/core/friends.ts'
import { openFriendPlans } from '../../../src/store/friend-plans.ts'
import { logWorld } from '../../support/log-world.ts'

const kept = (number: number, plan: KeptPlan['plan'] = { kind: 'leave' }): KeptPlan => ({
  key: `id:${number}`,
  name: `Fictitious Person ${number}`,
  at: '2026-11-27T10:00:00.000Z',
  plan,
})

it('keeps one plan a friend, sealed, for whoever has unlocked', async () => {
  const world = await logWorld()
  const plans = openFriendPlans(world)
  expect(await plans.all()).toEqual([])
  await Promise.all([plans.put(kept(1)), plans.put(kept(2))])
  await plans.put(kept(1, { kind: 'unfriend' }))
  expect(await plans.all()).toEqual([kept(2), kept(1, { kind: 'unfriend' })])
  const stored = await world.database.table('roster').get('friends')
  expect(new TextDecoder().decode(stored.sealed.bytes)).not.toContain('Fictitious')
  expect(stored.sealed.bytes.length % 1024).toBe(16)
  await plans.remove('id:2')
  expect((await plans.all()).map(({ key }) => key)).toEqual(['id:1'])
  await world.vault.lock()
  await expect(plans.all()).rejects.toMatchObject({ code: 'locked' })
})

it('says so where a bit of it is another', async () => {
  const world = await logWorld()
  const plans = openFriendPlans(world)
  await plans.put(kept(1))
  const stored = await world.database.table('roster').get('friends')
  stored.sealed.bytes[3] ^= 1
  await world.database.table('roster').put(stored)
  await expect(plans.all()).rejects.toMatchObject({ code: 'roster-damaged' })
  await expect(plans.put(kept(2))).rejects.toMatchObject({ code: 'roster-damaged' })
})
